import { describe, expect, test } from "vitest";
import {
  type FirstAttempts,
  facilityPrior,
  shrunkFacility,
} from "../../../study/classroom/facility";

const unknownClass = { mean: 0.65, weight: 4 };

/** Questions that `n` students met, with these sums of scores. */
function questions(n: number, ...sums: number[]): FirstAttempts[] {
  return sums.map((sum, i) => ({ question: `q${i}`, n, sum }));
}

/** As many questions with each sum 0..n as a beta-binomial with both parameters 1 foretells: equally many. */
function evenlySpread(n: number, times: number): FirstAttempts[] {
  const sums = Array.from({ length: (n + 1) * times }, (_, i) => i % (n + 1));
  return questions(n, ...sums);
}

describe("what is believed of a question before its answers are seen", () => {
  test.each([
    ["nothing was answered", [], 0],
    ["nine questions were met", questions(10, 1, 2, 3, 4, 5, 6, 7, 8, 9), 10],
    [
      "of twenty questions nine were met",
      [...questions(9, 1, 2, 3, 4, 5, 6, 7, 8, 8), ...questions(0, ...Array(11).fill(0))],
      10,
    ],
    ["four students answered", questions(4, 0, 1, 2, 3, 4, 0, 1, 2, 3, 4), 4],
    ["everything was right", questions(9, ...Array(12).fill(9)), 9],
    ["everything was wrong", questions(9, ...Array(12).fill(0)), 9],
    ["one student met each question", questions(1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1), 10],
  ])("is Beta(2.6, 1.4) while %s", (_, all, students) => {
    expect(facilityPrior(all, students)).toEqual(unknownClass);
  });

  test("is the course's own mean and spread from ten questions and five students on", () => {
    const { mean, weight } = facilityPrior(evenlySpread(10, 500), 10);
    expect(mean).toBeCloseTo(0.5, 10);
    expect(weight).toBeCloseTo(2, 2); // Beta(1, 1) weighs as much as two students
  });

  test("weighs most where questions are alike, least where they are easy or impossible", () => {
    expect(facilityPrior(questions(20, ...Array(12).fill(10)), 20).weight).toBeCloseTo(99, 6);
    const extremes = questions(20, ...Array(6).fill(0), ...Array(6).fill(20));
    expect(facilityPrior(extremes, 20).weight).toBeCloseTo(1 / 0.9 - 1, 6);
  });
});

describe("the facility to rank by", () => {
  test("is the belief where there are no answers, and the mean where there are many", () => {
    expect(shrunkFacility({ n: 0, sum: 0 }, unknownClass)).toBe(0.65);
    expect(shrunkFacility({ n: 4, sum: 0 }, unknownClass)).toBeCloseTo(0.325, 10);
    expect(shrunkFacility({ n: 4000, sum: 1000 }, unknownClass)).toBeCloseTo(0.25, 2);
  });

  test("puts a question that one student missed above one that many missed", () => {
    const once = shrunkFacility({ n: 1, sum: 0 }, unknownClass);
    const often = shrunkFacility({ n: 50, sum: 10 }, unknownClass);
    expect(often).toBeLessThan(once);
  });
});
