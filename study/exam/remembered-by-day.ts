/** What was remembered over the last weeks, day by day, as the log tells it. */
import { type Card, cardKey } from "../memory/card";
import { daysBetween, studyDay } from "../memory/day";
import type { Step } from "../memory/fold";
import { Again, type MemoryModel } from "../memory/model";
import type { Moment } from "./next-question";
import type { AskedQuestion } from "./snapshot";

/** A share (0..1) remembered on a day (`memory/day.ts`); a day of practice has two points, before it and after it. */
export interface DayPoint {
  day: number;
  remembered: number;
}

/** As `recallToday`, by day numbers. */
function recallOn(card: Card, model: MemoryModel, day: number): number {
  if (card.lastRating === Again) return 0;
  return model.retrievability(card.state, Math.max(1, daysBetween(card.lastDay, day)));
}

/**
 * The share of these questions that was remembered, day by day up to now; unseen ones count as not remembered, and the
 * last point is the standing of today. Costs one look at each card for each day and point, so `most` bounds it: six weeks
 * of 2,000 cards are 84,000 looks at most twice.
 * @param steps the whole log, folded (`foldSteps`)
 * @param most days, today included; earlier ones are left out, and those before the first answer
 */
export function rememberedByDay(
  course: string,
  questions: readonly AskedQuestion[],
  steps: readonly Step[],
  model: MemoryModel,
  { now, utcOffset }: Moment,
  most: number,
): DayPoint[] {
  const own = new Set(questions.map(({ id }) => cardKey(course, id)));
  const counted = steps.filter(
    ({ review, rating }) => rating !== null && own.has(cardKey(review.course, review.question)),
  );
  const today = studyDay(now, utcOffset);
  const cards = new Map<string, Card>();
  const points: DayPoint[] = [];
  let next = 0;
  const share = (day: number) => {
    let sum = 0;
    for (const card of cards.values()) sum += recallOn(card, model, day);
    points.push({ day, remembered: questions.length > 0 ? sum / questions.length : 0 });
  };
  /** Takes in the steps up to the end of a day; were there any? */
  const takeIn = (day: number) => {
    const from = next;
    for (let step = counted[next]; step; step = counted[++next]) {
      if (studyDay(step.review.effectiveAt, step.review.utcOffset) > day && day < today) break;
      if (step.card) cards.set(cardKey(step.review.course, step.review.question), step.card);
    }
    return next > from;
  };
  const [first] = counted;
  if (!first) return [];
  const begin = studyDay(first.review.effectiveAt, first.review.utcOffset);
  const from = Math.min(today, Math.max(begin, today - most + 1));
  takeIn(from - 1);
  for (let day = from; day <= today; day++) {
    share(day);
    if (takeIn(day)) share(day);
  }
  return points;
}
