import { describe, expect, test } from "vitest";
import { rememberedByDay } from "../../../study/exam/remembered-by-day";
import type { AskedQuestion } from "../../../study/exam/snapshot";
import { standing } from "../../../study/exam/standing";
import { studyDay } from "../../../study/memory/day";
import { foldLog } from "../../../study/memory/fold";
import type { ReviewEvent } from "../../../study/memory/log";
import { samples } from "../question/sample-questions";
import { answered, steps } from "./answered";
import { model, moment } from "./sitting";

const questions = ["a", "b"].map(
  (id): AskedQuestion => ({
    ...{ id, topic: "beans", lecture: "01", slide: 1, enemies: [], resetAt: null, revision: 1 },
    body: samples.choice,
  }),
);
const today = studyDay(moment.now, moment.utcOffset);
const byDay = (log: ReviewEvent[], most = 10) =>
  rememberedByDay("coffee", questions, steps(...log), model, moment, most);
const ago = (points: { day: number }[]) => points.map(({ day }) => today - day);

describe("what was remembered over the last weeks", () => {
  test("begins with the first answer, and is nothing without one", () => {
    expect(byDay([])).toEqual([]);
    const points = byDay([answered("a", 2)]);
    expect(ago(points)).toEqual([2, 2, 1, 0]);
    expect(points[0]?.remembered).toBe(0);
    expect(points[1]?.remembered).toBeGreaterThan(0.4);
  });

  test("falls between the days of practice and rises on them", () => {
    const [, first, , before, after] = byDay([answered("a", 3), answered("b", 1)]);
    expect(before?.remembered).toBeLessThan(first?.remembered ?? 0);
    expect(after?.remembered).toBeGreaterThan(before?.remembered ?? 1);
  });

  test("ends where the student stands today", () => {
    const log = [answered("a", 5), answered("b", 4, "wrong"), answered("a", 2), answered("b", 0)];
    const { cards } = foldLog(log, model, { resetAt: () => null });
    const now = standing("coffee", questions, cards, model, moment);
    expect(byDay(log).at(-1)).toEqual({ day: today, remembered: now.remembered });
  });

  test("counts what went wrong as not remembered until it is recalled", () => {
    const points = byDay([answered("a", 2), answered("a", 1, "wrong")]);
    expect(points.slice(-2).map(({ remembered }) => remembered)).toEqual([0, 0]);
  });

  test("shows no more days than asked for, with what was learnt before them", () => {
    const points = byDay([answered("a", 30)], 7);
    expect(ago(points)).toEqual([6, 5, 4, 3, 2, 1, 0]);
    expect(points[0]?.remembered).toBeGreaterThan(0);
  });

  test("leaves out other questions and other courses", () => {
    const elsewhere = [answered("z", 2), answered("a", 2, "right", { course: "tea" })];
    expect(byDay(elsewhere)).toEqual([]);
  });
});
