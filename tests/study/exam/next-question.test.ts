import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asked, day, idle, next, others, seen, unseen } from "./sitting";

describe("the next question", () => {
  test("is the due one that is least remembered", () => {
    const due = [
      seen("faint", { ago: 9 * day, stability: 5 }),
      seen("fainter", { ago: 9 * day, stability: 3 }),
      seen("fresh", { ago: 2 * day, stability: 50 }),
    ];
    expect(next(due)).toBe("fainter");
    expect(next(due.slice(0, 1))).toBe("faint");
    expect(next(due.slice(2))).toBeNull();
  });

  test("is due when recall falls below nine in ten, by the student's own days", () => {
    expect(next([seen("due", { ago: 6 * day, stability: 5 })])).toBe("due");
    expect(next([seen("not-yet", { ago: 5 * day, stability: 5 })])).toBeNull();
  });

  test("is none where all is remembered and all was seen", () => {
    expect(next(idle)).toBeNull();
    expect(next([])).toBeNull();
  });

  test("is an unseen one, in the course's order, where nothing is due", () => {
    expect(next([...idle, unseen("first"), unseen("second")])).toBe("first");
  });

  test("is an unseen one every fourth time while others are due, up to the day's share", () => {
    const due = others(8).map((name, i) => seen(name, { ago: 9 * day, stability: 1 + i }));
    const candidates = [...due, unseen("new")];
    const afterAsking = (count: number) =>
      asked(...Array.from({ length: count }, (_, i) => `x${i}`));
    const turns = [0, 1, 2, 3, 4, 5, 6, 7].map((count) => next(candidates, afterAsking(count), 1));
    expect(turns.map((question) => question === "new")).toEqual([
      ...[false, false, false, true, false, false, false, true],
    ]);
    expect(next(candidates, afterAsking(3), 0)).toBe("other-0");
  });

  test("does not depend on the order in which cards are held", () => {
    const due = others(20).map((name, i) => seen(name, { ago: (3 + i) * day, stability: 2 }));
    const mixed = fc.shuffledSubarray([...due, ...idle], { minLength: 32 });
    fc.assert(
      fc.property(mixed, (candidates) => {
        expect(next(candidates)).toBe("other-19");
      }),
    );
  });

  test("is found among two thousand", () => {
    const many = others(2000).map((name, i) =>
      i % 3 === 0 ? unseen(name) : seen(name, { ago: (i % 40) * day, stability: 1 + (i % 97) }),
    );
    const before = asked(...others(200).map((name) => `x-${name}`));
    expect(next(many, before, 20)).not.toBeNull();
  });
});

describe("practising ahead", () => {
  test("asks what was seen longest ago, once nothing is due and all was seen", () => {
    const fresh = [
      seen("recent", { ago: day, stability: 100 }),
      seen("older", { ago: 3 * day, stability: 100 }),
    ];
    expect(next(fresh)).toBeNull();
    expect(next(fresh, [], 0, true)).toBe("older");
    expect(next([...fresh, unseen("new")], [], 0, true)).toBe("new");
    expect(next([...fresh, seen("due", { ago: 2 * day, stability: 1 })], [], 0, true)).toBe("due");
  });

  test("still repeats nothing at once", () => {
    const [only = unseen("x"), other = unseen("y")] = idle;
    expect(next([only, other], asked(only.question), 0, true)).toBe(other.question);
  });
});
