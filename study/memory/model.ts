/** What a memory model is: how one student's memory of one question fades, and how a review changes it. */

export const Again = 1;
export const Hard = 2;
export const Good = 3;
export const Easy = 4;

/** How well a question was recalled, in the field's four words. Again is a failure, the others are passes. */
export type Rating = typeof Again | typeof Hard | typeof Good | typeof Easy;

export const ratings = [Again, Hard, Good, Easy] as const;

/** What FSRS-6 remembers of one card. (A type, not an interface, so that it counts as a record of numbers.) */
export type MemoryState = {
  /** Days until recall falls to 90 %. */
  readonly stability: number;
  /** 1 (easy) to 10 (hard). */
  readonly difficulty: number;
};

/** Names of the models there are; `models.ts` builds them. */
export const modelNames = ["fsrs6"] as const;
export type ModelName = (typeof modelNames)[number];

/**
 * A model of forgetting. Pure: no clock and no randomness. Its state is a handful of named numbers,
 * so that it can be stored as it is; states of different models cannot be converted into each other.
 */
export interface MemoryModel<S extends Readonly<Record<string, number>> = MemoryState> {
  readonly name: ModelName;
  readonly weights: readonly number[];
  /** The state after the first review. */
  start(rating: Rating): S;
  /** The state after a further review, `elapsedDays` (≥ 0) after the one before. */
  next(state: S, elapsedDays: number, rating: Rating): S;
  /** The chance of recall, 0..1, `elapsedDays` (≥ 0) after the last review. */
  retrievability(state: S, elapsedDays: number): number;
}
