import { describe, expect, test, vi } from "vitest";
import { fsrs6, fsrs6Weights } from "../../../study/memory/fsrs6";
import { Again, Easy, Good, Hard, ratings } from "../../../study/memory/model";
import { isModelName, memoryModel } from "../../../study/memory/models";

/** The default weights with some of them changed. */
function weightsWith(changes: Record<number, number>): number[] {
  return fsrs6Weights.map((weight, index) => changes[index] ?? weight);
}

describe("FSRS-6", () => {
  test("recall has fallen to 90 % after as many days as stability says", () => {
    const model = fsrs6();
    const state = { stability: 12, difficulty: 5 };
    expect(model.retrievability(state, 0)).toBe(1);
    expect(model.retrievability(state, 12)).toBeCloseTo(0.9, 7);
  });

  test("a review at any hour of the same day follows the same-day rule", () => {
    const model = fsrs6();
    const state = { stability: 0.5, difficulty: 5 };
    // S·S^-w19·e^(w17(G-3+w18)), by the published weights
    const expected = 0.5 * 0.5 ** -0.0658 * Math.exp(0.5425 * 0.0912);
    expect(model.next(state, 0, Good).stability).toBeCloseTo(expected, 6);
    expect(model.next(state, 0.9, Good)).toEqual(model.next(state, 0, Good));
  });

  test("a pass on the same day never lowers stability", () => {
    const model = fsrs6();
    for (const rating of [Hard, Good, Easy] as const) {
      const state = { stability: 400, difficulty: 5 };
      expect(model.next(state, 0, rating).stability).toBeGreaterThanOrEqual(400);
    }
  });

  test("without same-day weights a same-day review leaves stability as it is", () => {
    const model = fsrs6(weightsWith({ 17: 0, 18: 0, 19: 0 }));
    for (const rating of ratings) {
      const state = { stability: 30, difficulty: 5 };
      expect(model.next(state, 0, rating).stability).toBe(30);
    }
  });

  test("weights are used as they are given, where ts-fsrs would change them", () => {
    const weights = weightsWith({ 0: 0.02, 7: 0, 19: 0, 20: 0.9 });
    const model = fsrs6(weights);
    expect(model.weights).toEqual(weights);
    expect(model.start(Again).stability).toBe(0.02);
    // w7 = 0 is no pull back to the first difficulty: Good leaves it exactly where it is.
    expect(model.next({ stability: 3, difficulty: 8 }, 3, Good).difficulty).toBe(8);
    // w19 = 0: 40·e^(w17(4-3+w18))
    const easy = model.next({ stability: 40, difficulty: 5 }, 0, Easy).stability;
    expect(easy).toBeCloseTo(40 * Math.exp(0.5425 * 1.0912), 6);
    // w20 = 0.9: F = 0.9^(-1/0.9) - 1, R = (1 + 3F)^-0.9
    const factor = 0.9 ** (-1 / 0.9) - 1;
    const recall = model.retrievability({ stability: 10, difficulty: 5 }, 30);
    expect(recall).toBeCloseTo((1 + 3 * factor) ** -0.9, 7);
  });

  test("two models with different weights do not disturb each other", () => {
    const first = fsrs6();
    const before = first.start(Good);
    fsrs6(weightsWith({ 2: 50, 20: 0.5 }));
    expect(first.start(Good)).toEqual(before);
    expect(first.retrievability({ stability: 7, difficulty: 5 }, 7)).toBeCloseTo(0.9, 7);
  });

  test("a wrong number of weights is refused, never replaced by the defaults", () => {
    const warn = vi.spyOn(console, "warn");
    expect(() => fsrs6(fsrs6Weights.slice(0, 20))).toThrow("FSRS-6 has 21 weights, not 20.");
    expect(() => fsrs6(fsrs6Weights.slice(0, 19))).toThrow(/adding 0 and 0.5/);
    expect(() => fsrs6([])).toThrow(/not 0/);
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });

  test("a weight that is no number, negative or absurd is refused by its name", () => {
    for (const bad of [Number.NaN, Number.POSITIVE_INFINITY, -0.1, 101]) {
      expect(() => fsrs6(weightsWith({ 5: bad }))).toThrow(/w5 must be a number from 0 to 100/);
    }
    expect(() => fsrs6(weightsWith({ 20: 0 }))).toThrow("w20 must be greater than 0");
  });

  test("a model is found by its name", () => {
    expect(isModelName("fsrs6")).toBe(true);
    expect(isModelName("sm2")).toBe(false);
    expect(memoryModel("fsrs6")).toMatchObject({ name: "fsrs6", weights: fsrs6Weights });
  });
});
