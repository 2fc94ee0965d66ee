/** A card: one student's memory of one question, derived from the student's log. */
import { daysBetween, studyDay } from "./day";
import type { MemoryModel, MemoryState, Rating } from "./model";

export interface Card<S extends Readonly<Record<string, number>> = MemoryState> {
  readonly course: string;
  readonly question: string;
  readonly state: S;
  /** Reviews that count. */
  readonly reps: number;
  /** Times it was rated Again, the first review aside. */
  readonly lapses: number;
  /** ms UTC of the first and the last review that count. */
  readonly firstAt: number;
  readonly lastAt: number;
  /** Of the last review: the student's clock minus UTC in minutes, the day number (`day.ts`), the rating. */
  readonly lastOffset: number;
  readonly lastDay: number;
  readonly lastRating: Rating;
}

/** The key of a student's card. Ids hold no slash. */
export function cardKey(course: string, question: string): string {
  return `${course}/${question}`;
}

/** Days since the card's last review, as its memory model counts them: whole, by the student's days. */
export function elapsedDays(
  card: Pick<Card, "lastDay">,
  atMs: number,
  utcOffsetMinutes: number,
): number {
  return daysBetween(card.lastDay, studyDay(atMs, utcOffsetMinutes));
}

/** The chance, 0..1, that the student can recall it at `nowMs` (UTC), on a clock `utcOffsetMinutes` off UTC. */
export function retrievabilityNow<S extends Readonly<Record<string, number>>>(
  card: Card<S>,
  model: MemoryModel<S>,
  nowMs: number,
  utcOffsetMinutes: number,
): number {
  return model.retrievability(card.state, elapsedDays(card, nowMs, utcOffsetMinutes));
}
