import { describe, expect, test } from "vitest";
import { answersByDay, dateOfDay, fourWeeks } from "../../../study/exam/practice-days";
import { studyDay } from "../../../study/memory/day";
import type { LoggedEvent, ReviewEvent } from "../../../study/memory/log";

let count = 0;
function answered(localTime: string, utcOffset = 120): ReviewEvent {
  count += 1;
  const effectiveAt = Date.parse(`${localTime.replace(" ", "T")}:00Z`) - utcOffset * 60_000;
  return {
    ...{ kind: "review", id: `e${count}`, device: "phone", deviceSeq: count },
    ...{ effectiveAt, utcOffset, course: "coffee", question: "crema", score: 1, enough: true },
    ...{ questionKind: "choice", recallLength: 0, durationMs: 4000 },
    ...{ confidence: "none", hinted: false, mode: "practice" },
  };
}

const today = studyDay(Date.parse("2026-03-09T10:00:00Z"), 120);
const days = (log: LoggedEvent[], length = 3) =>
  answersByDay(log, today, length).map(({ date, amount }) => `${date} ${amount}`);

describe("practice by day", () => {
  test("shows as many days as asked for up to today, empty ones too", () => {
    const log = [answered("2026-03-09 09:00"), answered("2026-03-07 09:00")];
    expect(days(log)).toEqual(["2026-03-07 1", "2026-03-08 0", "2026-03-09 1"]);
    expect(days([], 1)).toEqual(["2026-03-09 0"]);
    expect(days(log, 0)).toEqual([]);
  });

  test("counts an answer before four in the morning to the evening before", () => {
    const log = [answered("2026-03-09 03:59"), answered("2026-03-09 04:00")];
    expect(days(log, 2)).toEqual(["2026-03-08 1", "2026-03-09 1"]);
  });

  test("goes by the clock of where the student was", () => {
    const log = [answered("2026-03-08 23:00", -480), answered("2026-03-09 05:00", 540)];
    expect(days(log, 2)).toEqual(["2026-03-08 1", "2026-03-09 1"]);
  });

  test("counts undone answers too, and nothing that was said about them", () => {
    const review = answered("2026-03-09 09:00");
    const undone: LoggedEvent = {
      ...{ kind: "void", id: "v", device: "phone", deviceSeq: 999, target: review.id },
      ...{ effectiveAt: review.effectiveAt, utcOffset: 120 },
    };
    expect(days([review, undone], 1)).toEqual(["2026-03-09 1"]);
  });

  test("leaves out what is longer ago", () => {
    expect(days([answered("2026-01-01 09:00")])).toEqual([
      "2026-03-07 0",
      "2026-03-08 0",
      "2026-03-09 0",
    ]);
  });

  test("goes on, empty, into as many days ahead as asked for", () => {
    const ahead = answersByDay([answered("2026-03-09 09:00")], today, 1, 2);
    expect(ahead.map(({ date, amount }) => `${date} ${amount}`)).toEqual([
      ...["2026-03-09 1", "2026-03-10 0", "2026-03-11 0"],
    ]);
  });

  test("shows four weeks from a Monday on, the present one up to today", () => {
    expect(fourWeeks(today)).toBe(22);
    expect(fourWeeks(today + 6)).toBe(28);
    expect(dateOfDay(today - fourWeeks(today) + 1)).toBe("2026-02-16");
  });

  test("calls days by their date", () => {
    expect(dateOfDay(0)).toBe("1970-01-01");
    expect(dateOfDay(today)).toBe("2026-03-09");
  });
});
