import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Card, cardKey } from "../../../study/memory/card";
import { advance, foldLog } from "../../../study/memory/fold";
import { fsrs6 } from "../../../study/memory/fsrs6";
import { compareEvents, inLogOrder, type LoggedEvent, saidOf } from "../../../study/memory/log";
import type { Rating } from "../../../study/memory/model";
import { unknownPace } from "../../../study/memory/pace";
import { kinds } from "../../../study/question/question";

const model = fsrs6();
const start = Date.parse("2026-06-01T00:00:00Z");
const runs = { numRuns: 1000 };

/** Few questions, devices and hours, so that events meet. */
const happened = {
  device: fc.constantFrom("a", "B", "ä", "b"),
  effectiveAt: fc.integer({ min: 0, max: 24 * 30 }).map((hours) => start + hours * 3_600_000),
  utcOffset: fc.constantFrom(-480, 0, 120, 180, 330),
};
const someReview = fc.record({
  ...happened,
  kind: fc.constant("review" as const),
  course: fc.constantFrom("clouds", "nets"),
  question: fc.constantFrom("pods", "nodes"),
  score: fc.constantFrom(0, 0.8, 1, 1, 1),
  enough: fc.boolean(),
  questionKind: fc.constantFrom(...kinds, "typed" as const, "list" as const),
  recallLength: fc.integer({ min: 0, max: 40 }),
  durationMs: fc.integer({ min: 0, max: 60_000 }),
  confidence: fc.constantFrom("none" as const, "none" as const, "guessing" as const),
  hinted: fc.boolean(),
  mode: fc.constantFrom("practice" as const, "exam" as const),
});
const someAmendment = fc.record({
  ...happened,
  kind: fc.constantFrom("void" as const, "guessed" as const, "overruled" as const),
  target: fc.integer({ min: 0, max: 45 }).map((n) => `e${n}`),
});
const oneEvent = fc.oneof(
  { weight: 4, arbitrary: someReview },
  { weight: 1, arbitrary: someAmendment },
);

/** Up to 40 events; some amendments aim at nothing or at each other. */
const someLog = fc
  .array(oneEvent, { maxLength: 40 })
  .map((events) =>
    events.map((event, i): LoggedEvent => ({ ...event, id: `e${i}`, deviceSeq: i })),
  );

const options = {
  resetAt: (course: string, question: string) =>
    course === "nets" && question === "pods" ? start + 10 * 24 * 3_600_000 : null,
};

describe("folding a log", () => {
  test("gives the same cards in whatever order and however often the events came", () => {
    const arrivals = someLog.chain((log) =>
      fc.tuple(
        fc.constant(log),
        fc.shuffledSubarray([...log, ...log, ...log], { minLength: 0 }),
        fc.shuffledSubarray(log, { minLength: log.length }),
      ),
    );
    fc.assert(
      fc.property(arrivals, ([log, extra, shuffled]) => {
        const arrived = [...extra, ...shuffled].map((event) => ({ ...event }));
        expect(foldLog(arrived, model, options)).toEqual(foldLog(log, model, options));
      }),
      runs,
    );
  });

  test("review by review on top gives the same cards as all at once", () => {
    fc.assert(
      fc.property(someLog, (log) => {
        const said = saidOf(log);
        const cards = new Map<string, Card>();
        const ratings = new Map<string, Rating | null>();
        let pace = unknownPace;
        for (const event of inLogOrder(log)) {
          if (event.kind !== "review") continue;
          const key = cardKey(event.course, event.question);
          const about = said.get(event.id);
          const resetAt = options.resetAt(event.course, event.question);
          const then = advance(cards.get(key), pace, event, model, {
            resetAt,
            ...(about ? { said: about } : {}),
          });
          if (then.card) cards.set(key, then.card);
          ratings.set(event.id, then.rating);
          pace = then.pace;
        }
        expect({ cards, pace, ratings }).toEqual(foldLog(log, model, options));
      }),
      runs,
    );
  });

  test("the newest review can be put on top of all that was folded before it", () => {
    fc.assert(
      fc.property(someLog, someReview, (log, last) => {
        const effectiveAt = start + 31 * 24 * 3_600_000;
        const newest = { ...last, id: "newest", deviceSeq: 99, effectiveAt };
        const before = foldLog(log, model, options);
        const key = cardKey(newest.course, newest.question);
        const resetAt = options.resetAt(newest.course, newest.question);
        const then = advance(before.cards.get(key), before.pace, newest, model, { resetAt });
        const all = foldLog([newest, ...log], model, options);
        expect(then).toEqual({
          card: all.cards.get(key),
          pace: all.pace,
          rating: all.ratings.get("newest"),
        });
      }),
      runs,
    );
  });

  test("an undone review might as well not have happened, but for the typing pace", () => {
    const untyped = someLog.map((log) =>
      log.map((event) =>
        event.kind === "review" ? { ...event, questionKind: "choice" as const } : event,
      ),
    );
    fc.assert(
      fc.property(untyped, (log) => {
        const said = saidOf(log);
        // Only a review can be undone: an undo of an undo, or of "I was right", does nothing.
        const kept = log.filter((event) => event.kind !== "review" || !said.get(event.id)?.void);
        const { cards } = foldLog(kept, model, options);
        expect(foldLog(log, model, options).cards).toEqual(cards);
      }),
      runs,
    );
  });

  test("counts every review that touched memory once, on its card", () => {
    fc.assert(
      fc.property(someLog, (log) => {
        const { cards, ratings } = foldLog(log, model, options);
        const counted = [...ratings.values()].filter((rating) => rating !== null).length;
        const reps = [...cards.values()].reduce((sum, card) => sum + card.reps, 0);
        expect(reps).toBe(counted);
        for (const card of cards.values()) expect(card.lapses).toBeLessThan(card.reps);
      }),
      runs,
    );
  });

  test("orders events by time, then device by code unit, then the device's own count", () => {
    const at = (effectiveAt: number, device: string, deviceSeq: number): LoggedEvent => ({
      kind: "void",
      id: `${effectiveAt}${device}${deviceSeq}`,
      device,
      deviceSeq,
      effectiveAt,
      utcOffset: 0,
      target: "x",
    });
    const ordered = [at(1, "z", 9), at(2, "B", 2), at(2, "B", 10), at(2, "a", 1), at(2, "ä", 0)];
    expect([...ordered].reverse().sort(compareEvents)).toEqual(ordered);
  });
});
