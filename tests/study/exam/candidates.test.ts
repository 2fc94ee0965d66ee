import { describe, expect, test } from "vitest";
import { candidates, sittingLength } from "../../../study/exam/candidates";
import type { AskedQuestion } from "../../../study/exam/snapshot";
import { type Card, cardKey } from "../../../study/memory/card";
import { samples } from "../question/sample-questions";
import { card, day, model, moment, others } from "./sitting";

const asked = (id: string, topic = "beans"): AskedQuestion => ({
  ...{ id, topic, lecture: "01", slide: 1, enemies: [], resetAt: null, revision: 1 },
  body: samples.choice,
});
const course = (id: string, ...questions: AskedQuestion[]) => ({
  id,
  content: { topics: [], lectures: [], questions },
});
const holding = (cards: Card[], ...courses: ReturnType<typeof course>[]) => ({
  ...{ courses, classes: [], model },
  cards: new Map(cards.map((one) => [cardKey(one.course, one.question), one])),
});

describe("a practice", () => {
  const all = holding(
    [],
    course("coffee", asked("a"), asked("b", "brewing")),
    course("tea", asked("a")),
  );
  const names = (only: Parameters<typeof candidates>[1]) =>
    candidates(all, only).map((one) => cardKey(one.course, one.question));

  test("draws on all courses, or on the course and topic asked for", () => {
    expect(names({})).toEqual(["coffee/a", "coffee/b", "tea/a"]);
    expect(names({ course: "coffee" })).toEqual(["coffee/a", "coffee/b"]);
    expect(names({ course: "coffee", topic: "brewing" })).toEqual(["coffee/b"]);
  });
});

describe("a sitting", () => {
  test("has twenty questions where so many are unseen or due", () => {
    const many = course("coffee", ...others(50).map((id) => asked(id)));
    expect(sittingLength(holding([], many), {}, moment)).toBe(20);
  });

  test("has as many as are unseen or due, and none where nothing is", () => {
    const three = course("coffee", asked("due"), asked("held"), asked("unseen"));
    const due = card("due", { ago: 9 * day, stability: 2 });
    const held = card("held", { ago: day, stability: 50 });
    expect(sittingLength(holding([due, held], three), {}, moment)).toBe(2);
    const one = course("coffee", asked("held"));
    expect(sittingLength(holding([held], one), {}, moment)).toBe(0);
  });
});
