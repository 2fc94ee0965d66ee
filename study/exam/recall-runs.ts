/** How the recall of one question has risen and fallen, and which questions are the hardest. */
import { type Card, cardKey } from "../memory/card";
import type { Step } from "../memory/fold";
import { Again, type MemoryModel } from "../memory/model";

const dayMs = 86_400_000;
/** Points of a run: enough for a smooth line. */
const pieces = 16;

/** A chance of recall (0..1) at a time (ms UTC). */
export interface RecallPoint {
  at: number;
  recall: number;
}

/** A question that goes wrong, with what has happened to it. */
export interface Hard {
  course: string;
  question: string;
  card: Card;
  /** Times answered wrong, of `reps` answers that count. */
  missed: number;
  reps: number;
  /** Its reviews that count, oldest first. */
  steps: Step[];
}

/**
 * The questions missed most often, and at least once, of those answered twice or more; among equals FSRS's difficulty
 * decides.
 */
export function hardestQuestions(steps: readonly Step[], most: number): Hard[] {
  const byCard = new Map<string, Step[]>();
  for (const step of steps) {
    if (step.rating === null) continue;
    const key = cardKey(step.review.course, step.review.question);
    const own = byCard.get(key);
    if (own) own.push(step);
    else byCard.set(key, [step]);
  }
  return [...byCard.values()]
    .flatMap((own): Hard[] => {
      const card = own.at(-1)?.card;
      const missed = own.filter((step) => step.rating === Again).length;
      if (!card || missed === 0 || own.length < 2) return [];
      const { course, question } = card;
      return [{ course, question, card, missed, reps: own.length, steps: own }];
    })
    .sort((a, b) => b.missed - a.missed || b.card.state.difficulty - a.card.state.difficulty)
    .slice(0, most);
}

/**
 * The recall of one question between its reviews: a run for each, from the review to the next one, the last up to `until`.
 * As everywhere its owner looks, what was answered wrong is at 0 until it is recalled; the rest is the model's curve, drawn
 * through the day as well. Reviews on the same day give a run each.
 * @param steps of that question, oldest first
 */
export function recallRuns(
  steps: readonly Step[],
  model: MemoryModel,
  until: number,
): RecallPoint[][] {
  return steps.flatMap(({ card, review }, i) => {
    const from = review.effectiveAt;
    const to = steps[i + 1]?.review.effectiveAt ?? until;
    if (!card || to < from) return [];
    const at = (part: number) => from + ((to - from) * part) / pieces;
    const recall = (time: number) =>
      card.lastRating === Again ? 0 : model.retrievability(card.state, (time - from) / dayMs);
    const parts = card.lastRating === Again ? [0, pieces] : range(pieces + 1);
    return [parts.map((part) => ({ at: at(part), recall: recall(at(part)) }))];
  });
}

function range(n: number): number[] {
  return Array.from({ length: n }, (_, i) => i);
}
