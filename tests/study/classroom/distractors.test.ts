import { describe, expect, test } from "vitest";
import { distractorShares, type OptionCount } from "../../../study/classroom/distractors";

/** Counts by option; `a` is the key, `unknown` is "I don't know". */
function counts(chosen: Record<string, number>): OptionCount[] {
  return Object.entries(chosen).map(([option, students]) => ({
    option: option === "unknown" ? null : option,
    students,
    key: option === "a",
  }));
}

/** All ways in which `n` students can spread over the options. */
function spreads(n: number, options: string[]): Record<string, number>[] {
  const [first, ...rest] = options;
  if (first === undefined) return n === 0 ? [{}] : [];
  return Array.from({ length: n + 1 }, (_, mine) =>
    spreads(n - mine, rest).map((others) => ({ ...others, [first]: mine })),
  ).flat();
}

describe("the shares of options", () => {
  test("are told from ten students on, most chosen first", () => {
    expect(distractorShares(counts({ a: 6, b: 3 }))).toBeNull();
    expect(distractorShares([])).toBeNull();
    expect(distractorShares(counts({ b: 4, a: 6 }))).toEqual({
      n: 10,
      options: [
        { option: "a", share: 0.6 },
        { option: "b", share: 0.4 },
      ],
      other: null,
    });
  });

  test("hold 'I don't know' like an option", () => {
    expect(distractorShares(counts({ a: 6, unknown: 4 }))?.options).toEqual([
      { option: "a", share: 0.6 },
      { option: null, share: 0.4 },
    ]);
  });

  test("put together distractors with fewer than three choosers", () => {
    const shares = distractorShares(counts({ a: 10, b: 6, c: 3, d: 2, e: 1 }));
    expect(shares?.options.map((one) => one.option)).toEqual(["a", "b", "c"]);
    expect(shares?.other).toBeCloseTo(3 / 22, 10);
  });

  test.each([
    ["a single rare one", { a: 10, b: 6, c: 3, d: 1 }, ["a", "b"], 4],
    ["two rare ones of one chooser each", { a: 10, b: 6, c: 1, d: 1 }, ["a"], 8],
    ["two rare ones of two choosers each", { a: 10, b: 6, c: 2, d: 2 }, ["a"], 10],
    ["a rare one, and whichever are as small", { a: 10, b: 6, c: 6, d: 1 }, ["a"], 13],
  ])("hide %s behind the next smallest", (_, chosen, shown, others) => {
    const shares = distractorShares(counts(chosen));
    expect(shares?.options.map((one) => one.option)).toEqual(shown);
    expect(shares?.other).toBeCloseTo(others / (shares?.n ?? 1), 10);
  });

  test("tell the key's, however rare, because the facility tells it", () => {
    expect(distractorShares(counts({ a: 1, b: 9 }))?.options).toEqual([
      { option: "b", share: 0.9 },
      { option: "a", share: 0.1 },
    ]);
    expect(distractorShares(counts({ a: 9, b: 1 }))).toEqual({
      ...{ n: 10, options: [{ option: "a", share: 0.9 }], other: 0.1 },
    });
  });

  test("add up to one", () => {
    for (const chosen of spreads(12, ["a", "b", "c", "unknown"])) {
      const shares = distractorShares(counts(chosen));
      const shown = shares?.options.reduce((sum, one) => sum + one.share, 0) ?? 0;
      expect(shown + (shares?.other ?? 0)).toBeCloseTo(1, 10);
    }
  });

  // The key's count is public, so that every case is among those of the same facility.
  test.each([[10], [11], [12], [13]])(
    "never let anyone work out how many chose a rare distractor, of %d students",
    (n) => {
      const names = ["a", "b", "c", "unknown"];
      const alike = new Map<string, Record<string, number>[]>();
      for (const chosen of spreads(n, names)) {
        const told = JSON.stringify([chosen.a, distractorShares(counts(chosen))]);
        alike.set(told, [...(alike.get(told) ?? []), chosen]);
      }
      for (const [told, possible] of alike) {
        for (const name of names.slice(1)) {
          const values = new Set(possible.map((chosen) => chosen[name]));
          const [value = 0] = values;
          const workedOut = values.size === 1 && value > 0 && value < 3;
          expect(workedOut, `${name} in ${told}`).toBe(false);
        }
      }
    },
  );
});
