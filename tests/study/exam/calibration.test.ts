import { describe, expect, test } from "vitest";
import { calibration, type Prediction, predictions } from "../../../study/exam/calibration";
import { answered, steps } from "./answered";
import { model } from "./sitting";

const made = (n: number, chance: number, right: (i: number) => boolean): Prediction[] =>
  Array.from({ length: n }, (_, i) => ({ chance, right: right(i) }));

describe("what was predicted before an answer", () => {
  test("is the model's chance of recall on that day, and whether it was recalled", () => {
    const log = steps(answered("a", 5), answered("a", 2, "wrong"));
    const chance = model.retrievability(model.start(3), 3);
    expect(predictions(log, model)).toEqual([{ chance, right: false }]);
  });

  test("is nothing at first sight, twice a day, and with the slide open", () => {
    const first = answered("a", 5);
    const sameDay = answered("a", 5, "right", { effectiveAt: first.effectiveAt + 60_000 });
    const hinted = answered("a", 2, "right", { hinted: true });
    expect(predictions(steps(first, sameDay, hinted), model)).toEqual([]);
  });
});

describe("whether predictions can be trusted", () => {
  test("is not told from fewer than thirty answers", () => {
    expect(calibration(made(29, 0.8, () => true))).toBeNull();
    expect(calibration(made(30, 0.8, () => true))?.all.n).toBe(30);
  });

  test("is told in groups of at least ten, the least likely first, six at most", () => {
    const all = [...made(40, 0.9, () => true), ...made(25, 0.5, (i) => i % 2 === 0)];
    const bins = calibration(all)?.bins ?? [];
    expect(bins.map(({ n }) => n)).toEqual([11, 11, 11, 10, 11, 11]);
    expect(bins[0]).toMatchObject({ predicted: 0.5, right: 6 / 11 });
    expect(bins.at(-1)?.predicted).toBeCloseTo(0.9, 9);
    expect(calibration(made(35, 0.5, () => true))?.bins.map(({ n }) => n)).toEqual([12, 11, 12]);
  });

  test("is said of all answers together, within what chance allows", () => {
    const eightInTen = (i: number) => i % 10 < 8;
    expect(calibration(made(100, 0.82, eightInTen))?.verdict).toBe("agrees");
    expect(calibration(made(100, 0.95, eightInTen))?.verdict).toBe("hopes");
    expect(calibration(made(100, 0.6, eightInTen))?.verdict).toBe("doubts");
  });
});
