/** What the screens see of the device: the log folded into cards, the courses, what waits to be sent. */
import type { ClassSummary, Snapshot } from "../../study/exam/snapshot";
import { type Card, cardKey } from "../../study/memory/card";
import { advance, foldLog } from "../../study/memory/fold";
import { compareEvents } from "../../study/memory/log";
import type { LogEntry } from "../../study/memory/log-entry";
import type { MemoryModel } from "../../study/memory/model";
import { memoryModel } from "../../study/memory/models";
import type { Pace } from "../../study/memory/pace";
import type { About, HeldCourse, RejectedEntry } from "./device-database";

/** How sending goes. */
export type Sending =
  | { state: "idle" }
  | { state: "sending" }
  /** The server could not be reached, or would not take anything for now. */
  | { state: "waiting"; reason: string }
  /** The session has ended: sign in again to send. */
  | { state: "signed-out" };

export interface DeviceState {
  user: Snapshot["user"];
  classes: ClassSummary[];
  courses: HeldCourse[];
  model: MemoryModel;
  log: readonly LogEntry[];
  /** By `cardKey`. */
  cards: ReadonlyMap<string, Card>;
  pace: Pace;
  /** Answers and amendments that the server does not have yet. */
  waiting: number;
  rejected: RejectedEntry[];
  sending: Sending;
}

export interface Held {
  about: About;
  courses: HeldCourse[];
  log: LogEntry[];
  waiting: number;
  rejected: RejectedEntry[];
}

function resetsOf(courses: HeldCourse[]): (course: string, question: string) => number | null {
  const resets = new Map<string, number>();
  for (const course of courses) {
    for (const { id, resetAt } of course.content.questions) {
      if (resetAt !== null) resets.set(cardKey(course.id, id), resetAt);
    }
  }
  return (course, question) => resets.get(cardKey(course, question)) ?? null;
}

/** Everything that is held, folded. */
export function stateOf(held: Held, sending: Sending): DeviceState {
  const { about, courses, waiting, rejected } = held;
  const model = memoryModel(about.model.name, about.model.weights);
  const { cards, pace } = foldLog(held.log, model, { resetAt: resetsOf(courses) });
  const log = [...held.log].sort(compareEvents);
  const { user, classes } = about;
  return { user, classes, courses, model, log, cards, pace, waiting, rejected, sending };
}

/** One more event of this device: on top where it is a review and the newest, else everything folded anew. */
export function withEvent(state: DeviceState, entry: LogEntry): DeviceState {
  if (state.log.some((event) => event.id === entry.id)) return state;
  const newest = state.log.at(-1);
  const log = [...state.log, entry];
  const waiting = state.waiting + 1;
  const resetAt = resetsOf(state.courses);
  if (entry.kind === "review" && (!newest || compareEvents(newest, entry) < 0)) {
    const key = cardKey(entry.course, entry.question);
    const then = advance(state.cards.get(key), state.pace, entry, state.model, {
      resetAt: resetAt(entry.course, entry.question),
    });
    const cards = new Map(state.cards);
    if (then.card) cards.set(key, then.card);
    return { ...state, log, cards, pace: then.pace, waiting };
  }
  const { cards, pace } = foldLog(log, state.model, { resetAt });
  return { ...state, log: log.sort(compareEvents), cards, pace, waiting };
}
