import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wilson } from "../../../study/classroom/wilson";

describe("Wilson's interval", () => {
  test.each([
    ["our own design", 2, 5, 0.12, 0.77, 2],
    ["our own design", 15, 50, 0.19, 0.44, 2],
    ["Newcombe 1998, method 3", 81, 263, 0.2553, 0.3662, 4],
    ["Newcombe 1998, method 3", 15, 148, 0.0624, 0.1605, 4],
    ["Newcombe 1998, method 3", 0, 20, 0, 0.1611, 4],
    ["Newcombe 1998, method 3", 1, 29, 0.0061, 0.1718, 4],
  ])("is as published (%s: %d of %d)", (_, sum, n, low, high, digits) => {
    const interval = wilson(sum, n);
    expect(interval.low).toBeCloseTo(low, digits);
    expect(interval.high).toBeCloseTo(high, digits);
  });

  test("holds the mean, stays within 0 and 1, and turns round with the scores", () => {
    const scores = fc.integer({ min: 1, max: 5000 }).chain((n) =>
      fc.record({
        n: fc.constant(n),
        sum: fc.double({ min: 0, max: n, noNaN: true }),
      }),
    );
    fc.assert(
      fc.property(scores, ({ n, sum }) => {
        const { low, high } = wilson(sum, n);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(sum / n + 1e-9);
        expect(high).toBeGreaterThanOrEqual(sum / n - 1e-9);
        expect(wilson(n - sum, n).low).toBeCloseTo(1 - high, 9);
      }),
    );
  });

  test("narrows with the number of students", () => {
    const width = (n: number) => wilson(n / 2, n).high - wilson(n / 2, n).low;
    for (const n of [2, 10, 50, 500]) expect(width(2 * n)).toBeLessThan(width(n));
    expect(width(1e8)).toBeCloseTo(0, 3);
  });
});
