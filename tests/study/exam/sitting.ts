/** Cards and candidates for sittings, as stories need them. */
import { type Asked, type Candidate, nextQuestion } from "../../../study/exam/next-question";
import type { Card } from "../../../study/memory/card";
import { studyDay } from "../../../study/memory/day";
import { Again, Good, type Rating } from "../../../study/memory/model";
import { memoryModel } from "../../../study/memory/models";

export const model = memoryModel("fsrs6");
export const minute = 60_000;
export const day = 24 * 60 * minute;

/** A Monday's noon in Tallinn. */
export const moment = { now: Date.parse("2026-03-09T10:00:00Z"), utcOffset: 120 };

/** A card of the coffee course, last reviewed that many ms ago. */
export function card(
  question: string,
  about: { ago: number; stability?: number; lastRating?: Rating },
): Card {
  const lastAt = moment.now - about.ago;
  return {
    ...{ course: "coffee", question, reps: 1, lapses: 0, firstAt: lastAt, lastAt },
    state: { stability: about.stability ?? 5, difficulty: 5 },
    lastOffset: moment.utcOffset,
    lastDay: studyDay(lastAt, moment.utcOffset),
    lastRating: about.lastRating ?? Good,
  };
}

export function unseen(question: string, enemies: string[] = []): Candidate {
  return { course: "coffee", question, enemies, card: undefined };
}

export function seen(
  question: string,
  about: { ago: number; stability?: number; lastRating?: Rating },
  enemies: string[] = [],
): Candidate {
  return { course: "coffee", question, enemies, card: card(question, about) };
}

/** Answered wrong this long ago. */
export function missed(question: string, ago: number): Candidate {
  return seen(question, { ago, stability: 0.2, lastRating: Again });
}

/** These questions were asked one a minute, the last one just now. */
export function asked(...questions: string[]): Asked[] {
  return questions.map((question, i) => ({
    ...{ course: "coffee", question, at: moment.now - (questions.length - 1 - i) * minute },
  }));
}

/** That many other questions, by name. */
export function others(count: number): string[] {
  return Array.from({ length: count }, (_, i) => `other-${i}`);
}

/** The id of the next question, if any; `share` unseen ones may still come in between. */
export function next(candidates: Candidate[], before: Asked[] = [], share = 0, ahead = false) {
  return nextQuestion(candidates, before, model, moment, share, ahead)?.question ?? null;
}

/** Twelve that are remembered well. */
export const idle = others(12).map((name) => seen(name, { ago: day, stability: 100 }));
