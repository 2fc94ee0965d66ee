import { describe, expect, test } from "vitest";
import type { AskedQuestion, CourseContent } from "../../../study/exam/snapshot";
import {
  isWeak,
  questionsInScope,
  recallToday,
  standing,
  topicStandings,
  weakestFirst,
} from "../../../study/exam/standing";
import { type Card, cardKey } from "../../../study/memory/card";
import { samples } from "../question/sample-questions";
import { card, day, minute, missed, model, moment } from "./sitting";

function question(id: string, topic: string, lecture = "01-beans"): AskedQuestion {
  return {
    ...{ id, topic, lecture, slide: 1, enemies: [], resetAt: null, revision: 1 },
    body: samples.choice,
  };
}

const content: CourseContent = {
  topics: [
    { id: "beans", title: "Beans", weight: 1 },
    { id: "tea", title: "Tea", weight: 1 },
    { id: "brewing", title: "Brewing", weight: 1 },
  ],
  lectures: [],
  questions: [
    question("a", "beans"),
    question("b", "beans"),
    question("c", "brewing", "02-brewing"),
    question("d", "brewing", "02-brewing"),
  ],
};
const course = { id: "coffee", content };

/** Recall is 90 % after as many days as the card is stable. */
function held(...cards: Card[]): Map<string, Card> {
  return new Map(cards.map((one) => [cardKey(one.course, one.question), one]));
}
const ninety = { ago: 7 * day, stability: 7 };
const ids = (questions: AskedQuestion[]) => questions.map(({ id }) => id);

describe("the questions that count", () => {
  test("are all of the course where no class says otherwise", () => {
    expect(ids(questionsInScope(course, []))).toEqual(["a", "b", "c", "d"]);
    const elsewhere = [{ course: "tea", scope: ["01-beans"] }];
    expect(ids(questionsInScope(course, elsewhere))).toEqual(["a", "b", "c", "d"]);
  });

  test("are those of the lectures that any of the exams covers", () => {
    const first = { course: "coffee", scope: ["01-beans"] };
    expect(ids(questionsInScope(course, [first]))).toEqual(["a", "b"]);
    const second = { course: "coffee", scope: ["02-brewing", "03-cups"] };
    expect(ids(questionsInScope(course, [first, second]))).toEqual(["a", "b", "c", "d"]);
    const all = { course: "coffee", scope: null };
    expect(ids(questionsInScope(course, [first, all]))).toEqual(["a", "b", "c", "d"]);
    expect(ids(questionsInScope(course, [{ course: "coffee", scope: [] }]))).toEqual([]);
  });
});

describe("what is remembered today", () => {
  test("is nine in ten after as many days as the card is stable", () => {
    expect(recallToday(card("a", ninety), model, moment)).toBeCloseTo(0.9, 6);
  });

  test("is counted as of tomorrow for what was practised today", () => {
    const today = card("a", { ago: 5 * minute, stability: 3 });
    const yesterday = card("a", { ago: day, stability: 3 });
    expect(recallToday(today, model, moment)).toBe(recallToday(yesterday, model, moment));
    expect(recallToday(today, model, moment)).toBeLessThan(1);
  });

  test("is nothing of what was answered wrong the last time", () => {
    expect(recallToday(missed("a", 5 * minute).card as Card, model, moment)).toBe(0);
    expect(recallToday(missed("a", day).card as Card, model, moment)).toBe(0);
  });
});

describe("where a student stands", () => {
  test("counts unseen questions as not remembered, and leaves them out of recall", () => {
    const cards = held(card("a", ninety), card("c", ninety));
    const now = standing("coffee", content.questions, cards, model, moment);
    expect(now).toMatchObject({ questions: 4, seen: 2 });
    expect(now.remembered).toBeCloseTo(0.45, 6);
    expect(now.recall).toBeCloseTo(0.9, 6);
  });

  test("is nothing where nothing was seen, or there is nothing to see", () => {
    const nothing = { seen: 0, remembered: 0, recall: null };
    const all = standing("coffee", content.questions, new Map(), model, moment);
    expect(all).toEqual({ questions: 4, ...nothing });
    expect(standing("coffee", [], new Map(), model, moment)).toEqual({ questions: 0, ...nothing });
  });

  test("takes no card of another course for its own", () => {
    const other = { ...card("a", ninety), course: "tea" };
    const now = standing("coffee", content.questions, held(other), model, moment);
    expect(now.seen).toBe(0);
  });

  test("is told by topic in the course's order, the weakest first where that is asked for", () => {
    const cards = held(card("a", ninety), card("b", ninety), card("c", ninety));
    const topics = topicStandings(course, content.questions, cards, model, moment);
    expect(topics).toMatchObject([
      { topic: "beans", title: "Beans", questions: 2, seen: 2 },
      { topic: "brewing", title: "Brewing", questions: 2, seen: 1 },
    ]);
    expect(weakestFirst(topics).map(({ topic }) => topic)).toEqual(["brewing", "beans"]);
    expect(topics.map(({ topic }) => topic)).toEqual(["beans", "brewing"]);
  });

  test("puts a topic that was not met yet after the weak ones", () => {
    const topics = topicStandings(
      course,
      content.questions,
      held(card("a", ninety)),
      model,
      moment,
    );
    expect(topics.map(({ topic, seen }) => [topic, seen])).toEqual([
      ["beans", 1],
      ["brewing", 0],
    ]);
    expect(weakestFirst([...topics].reverse()).map(({ topic }) => topic)).toEqual([
      "beans",
      "brewing",
    ]);
  });

  test("is weak where some was met and less than half is remembered", () => {
    const at = (seen: number, remembered: number) =>
      isWeak({ questions: 10, seen, remembered, recall: null });
    expect([at(1, 0.49), at(1, 0.5), at(0, 0)]).toEqual([true, false, false]);
  });
});
