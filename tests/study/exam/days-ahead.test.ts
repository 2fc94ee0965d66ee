import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { daysUntilDue, newToday, nextQuestion } from "../../../study/exam/next-question";
import { card, day, model, moment, seen } from "./sitting";

describe("the day's share of unseen questions", () => {
  test("is twenty while no exam date says more", () => {
    expect(newToday(500, moment.now, null)).toBe(20);
    expect(newToday(500, moment.now, moment.now - day)).toBe(20);
    expect(newToday(100, moment.now, moment.now + 60 * day)).toBe(20);
  });

  test("brings all of them by the day before the exam", () => {
    expect(newToday(300, moment.now, moment.now + 11 * day)).toBe(30);
    expect(newToday(300, moment.now, moment.now + 2 * day)).toBe(300);
    expect(newToday(300, moment.now, moment.now + day / 2)).toBe(300);
  });
});

describe("when the first card will be due", () => {
  const until = (...cards: ReturnType<typeof card>[]) => daysUntilDue(cards, model, moment);

  test("is told in days: its stability, and a day", () => {
    expect(until(card("a", { ago: 0, stability: 5 }))).toBe(6);
    expect(until(card("a", { ago: 2 * day, stability: 5 }))).toBe(4);
    expect(until(card("a", { ago: 90 * day, stability: 5 }))).toBe(0);
  });

  test("is the soonest of all, and null where it is more than a year away", () => {
    const far = card("far", { ago: 0, stability: 5000 });
    expect(until(far, card("a", { ago: 0, stability: 9 }), card("b", { ago: 0 }))).toBe(6);
    expect(until(far)).toBeNull();
    expect(until()).toBeNull();
  });

  test("is when the next question is asked", () => {
    const someCard = fc.record({
      ago: fc.integer({ min: 1, max: 30 }).map((days) => days * day),
      stability: fc.double({ min: 0.1, max: 60, noNaN: true }),
    });
    fc.assert(
      fc.property(someCard, (about) => {
        const days = daysUntilDue([card("a", about)], model, moment) ?? 0;
        const asks = (inDays: number) =>
          nextQuestion([seen("a", about)], [], model, later(inDays), 0)?.question;
        expect(asks(days)).toBe("a");
        if (days > 0) expect(asks(days - 1)).toBeUndefined();
      }),
    );
  });
});

function later(days: number) {
  return { ...moment, now: moment.now + days * day };
}
