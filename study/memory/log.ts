/** A student's log, as the fold sees it: reviews already marked, and what was said about them later. */
import type { Kind } from "../question/question";

interface Logged {
  /** Made on the device; the same event resent has the same id. */
  id: string;
  device: string;
  /** Counts the events of one device. */
  deviceSeq: number;
  /** ms UTC, the device's clock corrected by the server. */
  effectiveAt: number;
  /** The student's clock minus UTC, in minutes. */
  utcOffset: number;
}

/** One answer to one question, marked against the revision that was answered. */
export interface ReviewEvent extends Logged {
  kind: "review";
  course: string;
  question: string;
  /** 0..1 */
  score: number;
  /** See `enough` in `rating.ts`. */
  enough: boolean;
  questionKind: Kind;
  /** See `recallLength` in `pace.ts`. */
  recallLength: number;
  durationMs: number;
  /** "guessing" when the student said so before the feedback. */
  confidence: "none" | "guessing";
  /** The slide was opened before the answer. */
  hinted: boolean;
  mode: "practice" | "exam";
}

/**
 * Something said about a review after it. void: undone · guessed: "I guessed", after a right answer ·
 * overruled: "I was right", after an answer marked wrong.
 */
export interface Amendment extends Logged {
  kind: "void" | "guessed" | "overruled";
  /** The review's id. */
  target: string;
}

export type LoggedEvent = ReviewEvent | Amendment;

/** All that was said about one review. */
export type Said = { readonly [kind in Amendment["kind"]]: boolean };

export const nothingSaid: Said = { void: false, guessed: false, overruled: false };

/** What an event's place in the log depends on. */
export type Place = Pick<Logged, "effectiveAt" | "device" | "deviceSeq">;

/** By time, then device, then the device's own count; compared by code unit, so that every machine agrees. */
export function comparePlaces(a: Place, b: Place): number {
  return (
    a.effectiveAt - b.effectiveAt || compareText(a.device, b.device) || a.deviceSeq - b.deviceSeq
  );
}

/** The order of the log: by place, and by id where two events claim the same one. */
export function compareEvents(a: LoggedEvent, b: LoggedEvent): number {
  return comparePlaces(a, b) || compareText(a.id, b.id);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The events in the order of the log, each once, however often it was sent. */
export function inLogOrder(events: Iterable<LoggedEvent>): LoggedEvent[] {
  const seen = new Set<string>();
  return [...events].sort(compareEvents).filter((event) => {
    if (seen.has(event.id)) return false;
    seen.add(event.id);
    return true;
  });
}

/** What was said about each review, by the review's id, wherever in the log it was said. */
export function saidOf(events: Iterable<LoggedEvent>): Map<string, Said> {
  const said = new Map<string, Said>();
  for (const event of events) {
    if (event.kind === "review") continue;
    const before = said.get(event.target) ?? nothingSaid;
    said.set(event.target, { ...before, [event.kind]: true });
  }
  return said;
}
