/** How long answering takes this student. */
import type { LoggedEvent } from "../memory/log";

/** Where too little is known of the student. */
const defaultSeconds = 15;
/** Answers in a row before the student's own pace is believed; only the newest count. */
const enough = 10;
const newest = 200;
/** ms; a longer time without an answer is the end of a sitting. */
const pause = 120_000;

/**
 * Seconds from one answer to the next, reading the feedback included: the median of this student's newest ones.
 * @param log in its order, oldest first
 */
export function secondsAnAnswer(log: readonly LoggedEvent[]): number {
  const times = log.flatMap((event) => (event.kind === "review" ? [event.effectiveAt] : []));
  const gaps = times
    .slice(-newest)
    .map((at, i, all) => at - (all[i - 1] ?? Number.NEGATIVE_INFINITY))
    .filter((gap) => gap > 0 && gap <= pause)
    .sort((a, b) => a - b);
  const median = gaps[Math.floor(gaps.length / 2)];
  return gaps.length < enough || median === undefined ? defaultSeconds : median / 1000;
}

/** Minutes that so many answers take, at least one. */
export function minutesFor(questions: number, seconds: number): number {
  return Math.max(1, Math.round((questions * seconds) / 60));
}
