import { describe, expect, test } from "vitest";
import {
  expectedDuration,
  paceAfter,
  recallLength,
  shareOfUsual,
  unknownPace,
} from "../../../study/memory/pace";

/** The pace after answers that took these multiples of what was expected. */
function paceOf(multiples: number[], from = unknownPace) {
  const expected = expectedDuration("typed", 10);
  return multiples.reduce((pace, times) => paceAfter(pace, "typed", 10, times * expected), from);
}

describe("a student's pace", () => {
  test("is the plain mean of the first ten answers", () => {
    const pace = paceOf([1, 2, 4, 1, 2, 4, 1, 2, 4, 2]);
    expect(pace.n).toBe(10);
    expect(pace.logRatio).toBeCloseTo(Math.log(2), 10);
  });

  test("then takes a tenth of every new answer", () => {
    const pace = paceOf([2], { n: 10, logRatio: 0 });
    expect(pace).toEqual({ n: 11, logRatio: expect.closeTo(Math.log(2) / 10, 10) });
    expect(paceOf([2], { n: 500, logRatio: 0 }).logRatio).toBeCloseTo(Math.log(2) / 10, 10);
  });

  test("does not believe half a second, nor an answer left lying for an hour", () => {
    expect(paceAfter(unknownPace, "typed", 10, 0)).toEqual(
      paceAfter(unknownPace, "typed", 10, 500),
    );
    expect(paceAfter(unknownPace, "list", 10, 3_600_000)).toEqual(
      paceAfter(unknownPace, "list", 10, 120_000),
    );
  });

  test("is unknown before ten answers", () => {
    const expected = expectedDuration("cloze", 20);
    expect(shareOfUsual({ n: 9, logRatio: 0 }, "cloze", 20, expected)).toBeNull();
    expect(shareOfUsual({ n: 10, logRatio: 0 }, "cloze", 20, expected)).toBeCloseTo(1, 10);
    const slow = { n: 10, logRatio: Math.log(2) };
    expect(shareOfUsual(slow, "cloze", 20, expected)).toBeCloseTo(0.5, 10);
  });

  test("expects more time for more to type", () => {
    expect(expectedDuration("typed", 30)).toBeGreaterThan(expectedDuration("typed", 3));
  });
});

describe("the characters to be typed", () => {
  const common = { prompt: "?", explanation: "!" };

  test("are those of the shortest accepted answer", () => {
    expect(recallLength({ kind: "typed", ...common, answer: ["control group", "cgroup"] })).toBe(6);
    const blanks = [["pod", "pods"], ["kubelet"]];
    expect(recallLength({ kind: "cloze", ...common, blanks })).toBe(10);
  });

  test("are those of as many list items as are asked for, the shortest ones", () => {
    const items = [
      { id: "a", text: "container runtime", accept: ["runtime"] },
      { id: "b", text: "kubelet" },
      { id: "c", text: "kube-proxy" },
    ];
    expect(recallLength({ kind: "list", ...common, items })).toBe(7 + 7 + 10);
    expect(recallLength({ kind: "list", ...common, items, need: 2 })).toBe(14);
  });

  test("are none where nothing is typed", () => {
    const options = [
      { id: "a", text: "yes", correct: true },
      { id: "b", text: "no" },
    ];
    expect(recallLength({ kind: "choice", ...common, options })).toBe(0);
  });
});
