import { describe, expect, test } from "vitest";
import { othersUntilAgain } from "../../../study/exam/next-question";
import { asked, day, idle, minute, missed, next, others, seen, unseen } from "./sitting";

describe("a question that was answered wrong", () => {
  test("comes back in the same sitting, before anything else that is due", () => {
    const due = seen("due", { ago: 90 * day, stability: 1 });
    const before = asked("missed", ...others(5));
    expect(next([due, missed("missed", 5 * minute), ...idle], before)).toBe("missed");
  });

  test("is announced after five others, and not where the sitting ends before", () => {
    expect(othersUntilAgain(6)).toBe(5);
    expect(othersUntilAgain(5)).toBeNull();
  });

  test("does not come back before five others were asked", () => {
    for (let count = 0; count < 5; count++) {
      const before = asked("missed", ...others(count));
      expect(next([missed("missed", 5 * minute), ...idle], before)).toBeNull();
    }
  });

  test("comes back sooner where there are not five others", () => {
    const two = [missed("missed", 5 * minute), seen("other", { ago: day, stability: 100 })];
    expect(next(two, asked("missed"))).toBeNull();
    expect(next(two, asked("missed", "other"))).toBe("missed");
    expect(next(two.slice(0, 1), asked("missed"))).toBe("missed");
  });

  test("does not come back within a minute while there is something else to ask", () => {
    const before = asked("missed", ...others(5));
    const early = [missed("missed", minute - 1), unseen("fresh")];
    expect(next(early, before)).toBe("fresh");
    expect(next([missed("missed", minute), unseen("fresh")], before)).toBe("missed");
  });

  test("comes back after a quarter of a minute where nothing else is left", () => {
    const before = asked("missed", ...others(5));
    expect(next([missed("missed", minute / 4 - 1), ...idle], before)).toBeNull();
    expect(next([missed("missed", minute / 4), ...idle], before)).toBe("missed");
  });

  test("waits for those that were missed before it", () => {
    const before = asked("early", "late", ...others(6));
    const both = [missed("late", 6 * minute), missed("early", 7 * minute), ...idle];
    expect(next(both, before)).toBe("early");
  });

  test("does not come back the same day once it was answered right", () => {
    const right = seen("missed", { ago: 10 * minute, stability: 0.2 });
    expect(next([right, ...idle], asked("missed", ...others(7)))).toBeNull();
  });

  test("the evening before is due like any other by the morning", () => {
    const yesterday = missed("missed", 14 * 60 * minute);
    expect(next([yesterday, ...idle])).toBe("missed");
  });
});

describe("enemies", () => {
  const pair = [unseen("hypervisor", ["vmm"]), unseen("vmm", ["hypervisor"])];

  test("are kept ten questions apart", () => {
    for (let between = 0; between < 10; between++) {
      const before = asked("hypervisor", ...others(between));
      expect(next([...idle, ...pair.slice(1)], before)).toBeNull();
    }
    expect(next([...idle, ...pair.slice(1)], asked("hypervisor", ...others(10)))).toBe("vmm");
  });

  test("give way to the next unseen question", () => {
    expect(next([...idle, ...pair.slice(1), unseen("free")], asked("hypervisor"))).toBe("free");
  });

  test("of one course are strangers in another", () => {
    const elsewhere = asked("hypervisor").map((one) => ({ ...one, course: "tea" }));
    expect(next(pair.slice(1), elsewhere)).toBe("vmm");
  });

  test("stay apart when one of them was answered wrong", () => {
    const before = asked("vmm", "hypervisor", ...others(6));
    const wrong = { ...missed("vmm", 8 * minute), enemies: ["hypervisor"] };
    expect(next([wrong, ...idle], before)).toBeNull();
  });
});
