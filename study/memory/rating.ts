/** From a marked answer to a rating. Hard is a pass in FSRS, so partial credit is never Hard, but Again. */
import type { Marking } from "../question/marking";
import type { QuestionBody } from "../question/question";
import type { ReviewEvent, Said } from "./log";
import { Again, Easy, Good, Hard, type Rating } from "./model";
import { isRecalled, type Pace, shareOfUsual } from "./pace";

/** Goes up when the rule below changes, so that devices and server know which one their cards were folded by. */
export const RULE_VERSION = 1;

/** From this many parts on, a list or matching counts as recalled with one of them missing. */
const forgivingParts = 5;

/** An answer in less than this share of the student's usual time is clearly faster. */
const clearlyFaster = 0.6;

/** Was enough of it right to count as recalled? All of it; of five or more list items or pairs, all but one. */
export function enough(body: QuestionBody, marking: Marking): boolean {
  if (marking.right) return true;
  const asked = partsAsked(body);
  const right = marking.parts.filter((part) => part.verdict === "right").length;
  return asked !== null && asked >= forgivingParts && right >= asked - 1;
}

/** How many parts a list or matching asks for; null for the kinds that forgive nothing. */
function partsAsked(body: QuestionBody): number | null {
  if (body.kind === "matching") return body.pairs.length;
  if (body.kind === "list") return Math.min(body.need ?? body.items.length, body.items.length);
  return null;
}

/** What the rule looks at in a review. */
export type Rated = Pick<
  ReviewEvent,
  "score" | "enough" | "questionKind" | "recallLength" | "durationMs" | "confidence" | "hinted"
>;

/**
 * The rating of a review.
 * @param said what the student said about it later (an undone review is not rated at all: see `fold.ts`)
 * @param firstSight the card's first review that counts
 * @param pace the student's pace before this review
 */
export function ratingOf(review: Rated, said: Said, firstSight: boolean, pace: Pace): Rating {
  if (!review.enough && !said.overruled) return Again;
  if (review.confidence === "guessing" || said.guessed || review.hinted) return Hard;
  if (said.overruled || firstSight || !answeredClearlyFaster(review, pace)) return Good;
  return Easy;
}

/** Only all of it counts: a list that was sent off one short was sent off sooner. */
function answeredClearlyFaster(review: Rated, pace: Pace): boolean {
  if (!isRecalled(review.questionKind) || review.score < 1) return false;
  const share = shareOfUsual(pace, review.questionKind, review.recallLength, review.durationMs);
  return share !== null && share < clearlyFaster;
}
