/** A log told day by day, for the stories of what it says over weeks. */
import { foldSteps } from "../../../study/memory/fold";
import type { ReviewEvent } from "../../../study/memory/log";
import { day, model, moment } from "./sitting";

let count = 0;

/** An answer to a question of the coffee course, so many days before the moment of `sitting.ts` (a Monday's noon). */
export function answered(
  question: string,
  daysAgo: number,
  how: "right" | "wrong" = "right",
  more: Partial<ReviewEvent> = {},
): ReviewEvent {
  count += 1;
  const right = how === "right";
  return {
    ...{ kind: "review", id: `r${count}`, device: "phone", deviceSeq: count },
    ...{ effectiveAt: moment.now - daysAgo * day, utcOffset: moment.utcOffset },
    ...{ course: "coffee", question, score: right ? 1 : 0, enough: right },
    ...{ questionKind: "choice", recallLength: 0, durationMs: 4000 },
    ...{ confidence: "none", hinted: false, mode: "practice", ...more },
  };
}

/** The log folded, step by step. */
export function steps(...log: ReviewEvent[]) {
  return [...foldSteps(log, model, { resetAt: () => null })];
}
