/** The log folded into cards. Whatever the order in which events arrive, the same log gives the same cards. */
import { type Card, cardKey, elapsedDays } from "./card";
import { studyDay } from "./day";
import {
  inLogOrder,
  type LoggedEvent,
  nothingSaid,
  type ReviewEvent,
  type Said,
  saidOf,
} from "./log";
import { Again, type MemoryModel, type MemoryState, type Rating } from "./model";
import { isRecalled, type Pace, paceAfter, unknownPace } from "./pace";
import { ratingOf } from "./rating";

type Numbers = Readonly<Record<string, number>>;

export interface Advanced<S extends Numbers = MemoryState> {
  card: Card<S> | undefined;
  pace: Pace;
  /** null: the review does not touch memory. */
  rating: Rating | null;
}

/**
 * One review on top of all the student's earlier ones: the fold's only step.
 * @param card the question's card before it; undefined when no review of it has counted yet
 * @param pace the student's pace before it
 * @param about.resetAt ms UTC; a review before it counts for nothing
 * @param about.said what has been said about this review, where that is known already
 */
export function advance<S extends Numbers>(
  card: Card<S> | undefined,
  pace: Pace,
  review: ReviewEvent,
  model: MemoryModel<S>,
  about: { resetAt: number | null; said?: Said },
): Advanced<S> {
  const said = about.said ?? nothingSaid;
  const paceThen = withTyping(pace, review);
  if (said.void || (about.resetAt !== null && review.effectiveAt < about.resetAt)) {
    return { card, pace: paceThen, rating: null };
  }
  const rating = ratingOf(review, said, card === undefined, pace);
  return { card: reviewed(card, review, rating, model), pace: paceThen, rating };
}

/** Undone and reset answers were typed all the same; what was said later changes nothing about typing. */
function withTyping(pace: Pace, review: ReviewEvent): Pace {
  if (!isRecalled(review.questionKind) || review.score < 1) return pace;
  return paceAfter(pace, review.questionKind, review.recallLength, review.durationMs);
}

function reviewed<S extends Numbers>(
  card: Card<S> | undefined,
  review: ReviewEvent,
  rating: Rating,
  model: MemoryModel<S>,
): Card<S> {
  const { course, question, effectiveAt, utcOffset } = review;
  return {
    course,
    question,
    state: card
      ? model.next(card.state, elapsedDays(card, effectiveAt, utcOffset), rating)
      : model.start(rating),
    reps: (card?.reps ?? 0) + 1,
    lapses: (card?.lapses ?? 0) + (card && rating === Again ? 1 : 0),
    firstAt: card?.firstAt ?? effectiveAt,
    lastAt: effectiveAt,
    lastOffset: utcOffset,
    lastDay: studyDay(effectiveAt, utcOffset),
    lastRating: rating,
  };
}

export interface Folded<S extends Numbers = MemoryState> {
  /** By `cardKey`; a question none of whose reviews counts has no card. */
  cards: Map<string, Card<S>>;
  pace: Pace;
  /** By review id; null where the review does not touch memory. */
  ratings: Map<string, Rating | null>;
}

/** One review of the log and what it did to the card of its question. */
export interface Step<S extends Numbers = MemoryState> extends Advanced<S> {
  review: ReviewEvent;
  /** The card before the review. */
  before: Card<S> | undefined;
}

export interface FoldOptions {
  /** ms UTC before which answers to a question count for nothing, or null. */
  resetAt: (course: string, question: string) => number | null;
}

/** Walks through one student's whole log, in any order and with any event repeated: a step for each review, oldest first. */
export function* foldSteps<S extends Numbers>(
  events: Iterable<LoggedEvent>,
  model: MemoryModel<S>,
  options: FoldOptions,
): Generator<Step<S>> {
  const log = inLogOrder(events);
  const saidAbout = saidOf(log);
  const cards = new Map<string, Card<S>>();
  let pace = unknownPace;
  for (const review of log) {
    if (review.kind !== "review") continue;
    const key = cardKey(review.course, review.question);
    const resetAt = options.resetAt(review.course, review.question);
    const said = saidAbout.get(review.id) ?? nothingSaid;
    const before = cards.get(key);
    const then = advance(before, pace, review, model, { resetAt, said });
    if (then.card) cards.set(key, then.card);
    pace = then.pace;
    yield { ...then, review, before };
  }
}

/** Folds one student's whole log, in any order and with any event repeated. */
export function foldLog<S extends Numbers>(
  events: Iterable<LoggedEvent>,
  model: MemoryModel<S>,
  options: FoldOptions,
): Folded<S> {
  const cards = new Map<string, Card<S>>();
  const ratings = new Map<string, Rating | null>();
  let pace = unknownPace;
  for (const step of foldSteps(events, model, options)) {
    const { review, card, rating } = step;
    if (card) cards.set(cardKey(review.course, review.question), card);
    ratings.set(review.id, rating);
    pace = step.pace;
  }
  return { cards, pace, ratings };
}
