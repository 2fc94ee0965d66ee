import { describe, expect, test } from "vitest";
import { minutesFor, secondsAnAnswer } from "../../../study/exam/minutes";
import { answered } from "./answered";
import { moment } from "./sitting";

/** Answers so many seconds after one another. */
function paced(...seconds: number[]) {
  let at = moment.now;
  return [0, ...seconds].map((gap) => {
    at += gap * 1000;
    return answered("a", 0, "right", { effectiveAt: at });
  });
}
const times = (n: number, seconds: number) => Array.from({ length: n }, () => seconds);

describe("the time a sitting takes", () => {
  test("is fifteen seconds an answer until ten are known", () => {
    expect(secondsAnAnswer([])).toBe(15);
    expect(secondsAnAnswer(paced(...times(9, 40)))).toBe(15);
    expect(secondsAnAnswer(paced(...times(10, 40)))).toBe(40);
  });

  test("is this student's median, from one answer to the next", () => {
    expect(secondsAnAnswer(paced(...times(6, 10), ...times(5, 30)))).toBe(10);
    expect(secondsAnAnswer(paced(...times(5, 10), ...times(6, 30)))).toBe(30);
  });

  test("knows the pause between two sittings from a long answer", () => {
    expect(secondsAnAnswer(paced(...times(11, 20), ...times(12, 3600)))).toBe(20);
  });

  test("follows the newest answers", () => {
    expect(secondsAnAnswer(paced(...times(500, 60), ...times(150, 8)))).toBe(8);
  });

  test("is told in whole minutes, one at least", () => {
    expect(minutesFor(20, 15)).toBe(5);
    expect(minutesFor(8, 10)).toBe(1);
    expect(minutesFor(1, 2)).toBe(1);
  });
});
