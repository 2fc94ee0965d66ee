import { describe, expect, test } from "vitest";
import { daysBetween, studyDay } from "../../../study/memory/day";

/** Whole days between two local times written as ISO 8601 with their offsets. */
function days(earlier: string, later: string): number {
  const [a, b] = [earlier, later].map((text) => {
    const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(text) ?? [];
    const offset = (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
    return studyDay(Date.parse(text), offset);
  });
  return daysBetween(a ?? Number.NaN, b ?? Number.NaN);
}

describe("a student's day", () => {
  test("begins at four in the morning", () => {
    expect(days("2026-06-10T03:59:59+03:00", "2026-06-10T04:00:00+03:00")).toBe(1);
    expect(days("2026-06-10T04:00:00+03:00", "2026-06-11T03:59:59+03:00")).toBe(0);
  });

  test("does not end at midnight, neither the student's nor UTC's", () => {
    expect(days("2026-06-10T23:50:00+03:00", "2026-06-11T00:10:00+03:00")).toBe(0);
    expect(days("2026-06-10T23:50:00+00:00", "2026-06-11T00:10:00+00:00")).toBe(0);
  });

  test("counts boundaries, not hours", () => {
    expect(days("2026-06-10T23:00:00+03:00", "2026-06-11T07:00:00+03:00")).toBe(1);
    expect(days("2026-06-10T07:00:00+03:00", "2026-06-13T23:00:00+03:00")).toBe(3);
  });

  test("is one day when the clocks change, of 23 hours or of 25", () => {
    expect(days("2026-03-28T20:00:00+02:00", "2026-03-29T20:00:00+03:00")).toBe(1);
    expect(days("2026-10-24T20:00:00+03:00", "2026-10-25T20:00:00+02:00")).toBe(1);
    expect(days("2026-03-28T05:00:00+02:00", "2026-03-29T04:00:00+03:00")).toBe(1);
  });

  test("is counted on the clock where each review was given", () => {
    expect(days("2026-06-10T20:00:00+03:00", "2026-06-11T05:00:00+09:00")).toBe(1);
    expect(days("2026-06-10T22:00:00+05:30", "2026-06-11T22:00:00-07:00")).toBe(1);
  });

  test("is never counted backwards after a journey west", () => {
    expect(days("2026-06-10T05:00:00+03:00", "2026-06-09T23:00:00-04:00")).toBe(0);
  });

  test("is a whole number, also before 1970", () => {
    expect(studyDay(0, 0)).toBe(-1);
    expect(studyDay(4 * 3_600_000, 0)).toBe(0);
  });
});
