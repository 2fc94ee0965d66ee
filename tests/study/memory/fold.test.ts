import { describe, expect, test } from "vitest";
import { retrievabilityNow } from "../../../study/memory/card";
import { foldLog } from "../../../study/memory/fold";
import { fsrs6 } from "../../../study/memory/fsrs6";
import type { Amendment, LoggedEvent, ReviewEvent } from "../../../study/memory/log";
import { Again, Easy, Good, Hard } from "../../../study/memory/model";
import { expectedDuration } from "../../../study/memory/pace";

const model = fsrs6();
const hour = 3_600_000;
const day = 24 * hour;
const monday = Date.parse("2026-06-08T12:00:00Z");

let count = 0;

function review(id: string, at: number, more: Partial<ReviewEvent> = {}): ReviewEvent {
  return {
    kind: "review",
    id,
    device: "phone",
    deviceSeq: count++,
    effectiveAt: at,
    utcOffset: 180,
    course: "clouds",
    question: "pods",
    score: 1,
    enough: true,
    questionKind: "choice",
    recallLength: 0,
    durationMs: 5000,
    confidence: "none",
    hinted: false,
    mode: "practice",
    ...more,
  };
}

function amendment(kind: Amendment["kind"], target: string, at: number): Amendment {
  return {
    kind,
    id: `${kind}-${target}`,
    device: "phone",
    deviceSeq: count++,
    effectiveAt: at,
    utcOffset: 180,
    target,
  };
}

const wrong = { score: 0, enough: false };

function folded(events: LoggedEvent[], resetAt: number | null = null) {
  const { cards, pace, ratings } = foldLog(events, model, { resetAt: () => resetAt });
  return { card: cards.get("clouds/pods"), cards, pace, ratings: Object.fromEntries(ratings) };
}

describe("a card", () => {
  test("tells its reviews, lapses, first and last review", () => {
    const { card } = folded([
      review("a", monday, wrong),
      review("b", monday + day),
      review("c", monday + 3 * day, { ...wrong, utcOffset: 120 }),
    ]);
    const first = model.start(Again);
    expect(card).toEqual({
      course: "clouds",
      question: "pods",
      state: model.next(model.next(first, 1, Good), 2, Again),
      reps: 3,
      lapses: 1,
      firstAt: monday,
      lastAt: monday + 3 * day,
      lastOffset: 120,
      lastDay: Math.floor(monday / day) + 3,
      lastRating: Again,
    });
  });

  test("follows the same-day rule for two reviews of one evening, on both sides of midnight", () => {
    const evening = Date.parse("2026-06-08T23:50:00+03:00");
    const { card } = folded([review("a", evening, wrong), review("b", evening + hour)]);
    expect(card?.state).toEqual(model.next(model.start(Again), 0, Good));
  });

  test("does not gain a day from a journey west", () => {
    const there = review("b", monday + hour, { utcOffset: -8 * 60 });
    const { card } = folded([review("a", monday, wrong), there]);
    expect(card?.state).toEqual(model.next(model.start(Again), 0, Good));
  });

  test("is forgotten by the same count of days", () => {
    const { card } = folded([review("a", monday)]);
    if (!card) throw new Error("there is a card");
    const at = (time: string) => retrievabilityNow(card, model, Date.parse(time), 180);
    expect(at("2026-06-09T03:59:00+03:00")).toBe(1);
    expect(at("2026-06-09T04:00:00+03:00")).toBe(model.retrievability(card.state, 1));
  });

  test("is kept for each question of each course", () => {
    const { cards } = folded([
      review("a", monday),
      review("b", monday, { question: "nodes" }),
      review("c", monday, { course: "nets" }),
    ]);
    expect([...cards.keys()].sort()).toEqual(["clouds/nodes", "clouds/pods", "nets/pods"]);
  });
});

describe("what was said later about a review", () => {
  test("undo leaves memory as if the review had not happened", () => {
    const kept = [review("a", monday), review("c", monday + 2 * day)];
    const undone = [review("b", monday + day, wrong), amendment("void", "b", monday + day + 1)];
    expect(folded([...kept, ...undone]).card).toEqual(folded(kept).card);
    expect(folded([...kept, ...undone]).ratings).toEqual({ a: Good, b: null, c: Good });
  });

  test("a card whose only review was undone does not exist", () => {
    const { cards, ratings } = folded([review("a", monday), amendment("void", "a", monday + 1)]);
    expect(cards.size).toBe(0);
    expect(ratings).toEqual({ a: null });
  });

  test("counts wherever it stands in the log, also before its target", () => {
    const reviews = [review("a", monday), review("b", monday + day, wrong)];
    const said = (at: number) => [amendment("guessed", "a", at), amendment("overruled", "b", at)];
    expect(folded([...reviews, ...said(monday - day)]).ratings).toEqual({ a: Hard, b: Good });
    expect(folded([...reviews, ...said(monday + 9 * day)]).ratings).toEqual({ a: Hard, b: Good });
  });

  test("does nothing when its target is missing or no review", () => {
    const alone = [review("a", monday)];
    const lost = [
      amendment("void", "elsewhere", monday),
      amendment("guessed", "void-elsewhere", monday),
    ];
    expect(folded([...alone, ...lost])).toEqual(folded(alone));
  });
});

describe("a question that starts afresh", () => {
  test("forgets the answers before its reset, and only those", () => {
    const before = [review("a", monday, wrong), review("b", monday + day)];
    const after = [review("c", monday + 2 * day), review("d", monday + 3 * day)];
    const { card, ratings } = folded([...before, ...after], monday + 2 * day);
    expect(card).toEqual(folded(after).card);
    expect(ratings).toEqual({ a: null, b: null, c: Good, d: Good });
  });

  test("has no card when all answers were before its reset", () => {
    expect(folded([review("a", monday)], monday + 1).card).toBeUndefined();
  });
});

describe("the pace in the fold", () => {
  const typed = { questionKind: "typed", recallLength: 10 } as const;
  const usual = { ...typed, durationMs: expectedDuration("typed", 10) };
  const tenAnswers = Array.from({ length: 10 }, (_, i) => review(`n${i}`, monday + i * day, usual));
  const fast = review("fast", monday + 10 * day, { ...typed, durationMs: 2000 });

  test("is the one before the review: ten usual answers make a fast eleventh Easy", () => {
    expect(folded([...tenAnswers, fast]).ratings.fast).toBe(Easy);
    expect(folded([...tenAnswers.slice(1), fast]).ratings.fast).toBe(Good);
  });

  test("is learnt from undone answers too, and from those before a reset", () => {
    const undone = amendment("void", "n3", monday + 4 * day);
    expect(folded([...tenAnswers, undone, fast]).ratings.fast).toBe(Easy);
    const { ratings, pace } = folded([...tenAnswers, fast], monday + 9 * day);
    expect(ratings.n8).toBeNull();
    expect(ratings.fast).toBe(Easy);
    expect(pace.n).toBe(11);
  });

  test("is learnt only from right answers that were typed", () => {
    const others = [
      review("x", monday, { ...usual, ...wrong }),
      review("y", monday, { ...usual, score: 0.8 }),
      review("z", monday),
    ];
    const said = [amendment("overruled", "x", monday), amendment("guessed", "z", monday)];
    expect(folded([...others, ...said]).pace.n).toBe(0);
  });

  test("a first review that was undone does not count as first sight", () => {
    const other = { question: "nodes" };
    const first = review("first", monday + 10 * day, { ...fast, ...other, id: "first" });
    const second = review("second", monday + 11 * day, {
      ...fast,
      ...other,
      id: "second",
      effectiveAt: monday + 11 * day,
    });
    const third = review("third", monday + 12 * day, {
      ...fast,
      ...other,
      id: "third",
      effectiveAt: monday + 12 * day,
    });
    const undone = amendment("void", "first", monday + 13 * day);
    const log = [...tenAnswers, first, second, third];
    expect(folded(log).ratings).toMatchObject({ first: Good, second: Easy });
    expect(folded([...log, undone]).ratings).toMatchObject({
      first: null,
      second: Good,
      third: Easy,
    });
  });
});
