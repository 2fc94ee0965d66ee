import { describe, expect, test } from "vitest";
import { commonMistake, isSurelyWeak, isWeak } from "../../../study/classroom/standing-out";

const keys = new Set(["a"]);
const shares = (n: number, chosen: Record<string, number>, other: number | null = null) => ({
  n,
  options: Object.entries(chosen).map(([option, share]) => ({
    option: option === "unknown" ? null : option,
    share,
  })),
  other,
});

describe("a common mistake", () => {
  test("is half of the wrong answers, a quarter of all and at least five students", () => {
    expect(commonMistake(shares(20, { a: 0.5, b: 0.3, c: 0.2 }), keys)).toEqual({
      ...{ option: "b", share: 0.3, ofWrong: 0.6, beatsKey: false },
    });
    expect(commonMistake(shares(20, { a: 0.3, b: 0.3, c: 0.4 / 2 }, 0.2), keys)).toBeNull();
    expect(commonMistake(shares(20, { a: 0.8, b: 0.2 }), keys)).toBeNull();
    expect(commonMistake(shares(10, { a: 0.6, b: 0.4 }), keys)).toBeNull();
  });

  test("is never what cannot be told apart, nor not knowing", () => {
    expect(commonMistake(shares(20, { a: 0.3 }, 0.7), keys)).toBeNull();
    expect(commonMistake(shares(20, { unknown: 0.7, a: 0.3 }), keys)).toBeNull();
    expect(commonMistake(shares(20, { a: 1 }), keys)).toBeNull();
  });

  test("beats the key where more chose it", () => {
    expect(commonMistake(shares(20, { b: 0.55, a: 0.45 }), keys)?.beatsKey).toBe(true);
    expect(commonMistake(shares(20, { b: 0.5, a: 0.5 }), keys)?.beatsKey).toBe(false);
  });
});

test("weak is below half, or surely below 60 %", () => {
  const facility = (mean: number, high: number) => ({ mean, high, low: 0, n: 30 });
  expect(isWeak(facility(0.45, 0.63))).toBe(true);
  expect(isSurelyWeak(facility(0.45, 0.63))).toBe(false);
  expect(isWeak(facility(0.52, 0.58))).toBe(true);
  expect(isWeak(facility(0.52, 0.65))).toBe(false);
});
