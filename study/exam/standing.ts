/** Where a student stands today, question by question and topic by topic. */
import { type Card, cardKey, elapsedDays } from "../memory/card";
import { Again, type MemoryModel } from "../memory/model";
import type { Moment } from "./next-question";
import type { AskedQuestion, ClassSummary, CourseContent } from "./snapshot";

export interface Course {
  id: string;
  content: CourseContent;
}

/** The questions of a course that count: those of the lectures its exams cover, of all lectures where no class says. */
export function questionsInScope(
  course: Course,
  classes: readonly Pick<ClassSummary, "course" | "scope">[],
): AskedQuestion[] {
  const scopes = classes.filter((one) => one.course === course.id).map((one) => one.scope);
  if (scopes.length === 0 || scopes.includes(null)) return course.content.questions;
  const lectures = new Set(scopes.flatMap((scope) => scope ?? []));
  return course.content.questions.filter((question) => lectures.has(question.lecture));
}

/**
 * The chance, 0..1, that a card is remembered, as shown to its owner: the memory model's, but 0 for what was answered wrong
 * the last time, until it has been recalled once since. What was practised today is counted as it will be tomorrow, for
 * FSRS-6 counts whole days and calls everything of today remembered.
 */
export function recallToday(card: Card, model: MemoryModel, moment: Moment): number {
  if (card.lastRating === Again) return 0;
  const days = Math.max(1, elapsedDays(card, moment.now, moment.utcOffset));
  return model.retrievability(card.state, days);
}

export interface Standing {
  questions: number;
  seen: number;
  /** Share of all these questions that would be remembered today, 0..1; unseen ones count as not remembered. */
  remembered: number;
  /** Mean chance of recall over the seen ones, 0..1; null where none was seen. */
  recall: number | null;
}

/** The standing over some questions of one course. */
export function standing(
  course: string,
  questions: readonly AskedQuestion[],
  cards: ReadonlyMap<string, Card>,
  model: MemoryModel,
  moment: Moment,
): Standing {
  const chances = questions.flatMap(({ id }) => {
    const card = cards.get(cardKey(course, id));
    return card ? [recallToday(card, model, moment)] : [];
  });
  const sum = chances.reduce((total, chance) => total + chance, 0);
  return {
    questions: questions.length,
    seen: chances.length,
    remembered: questions.length > 0 ? sum / questions.length : 0,
    recall: chances.length > 0 ? sum / chances.length : null,
  };
}

export interface TopicStanding extends Standing {
  topic: string;
  title: string;
}

/** The standing by topic, in the course's order; topics without questions are left out. */
export function topicStandings(
  course: Course,
  questions: readonly AskedQuestion[],
  cards: ReadonlyMap<string, Card>,
  model: MemoryModel,
  moment: Moment,
): TopicStanding[] {
  return course.content.topics.flatMap(({ id, title }) => {
    const own = questions.filter((question) => question.topic === id);
    if (own.length === 0) return [];
    return [{ topic: id, title, ...standing(course.id, own, cards, model, moment) }];
  });
}

/** Below this share remembered, a topic is called weak. */
const weakBelow = 0.5;

/** Was some of it met, and is less than half of it remembered? */
export function isWeak({ seen, remembered }: Standing): boolean {
  return seen > 0 && remembered < weakBelow;
}

/** Least remembered first; those not met yet, of which nothing is known, after them in the course's order. */
export function weakestFirst(topics: readonly TopicStanding[]): TopicStanding[] {
  const unmet = ({ seen }: TopicStanding) => Number(seen === 0);
  return [...topics].sort((a, b) => unmet(a) - unmet(b) || a.remembered - b.remembered);
}
