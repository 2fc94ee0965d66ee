/** Which question this sitting asks next, over all that the device holds. */
import { candidates, type Narrowed } from "../../study/exam/candidates";
import { type Asked, newToday, nextQuestion, openCount } from "../../study/exam/next-question";
import type { AskedQuestion } from "../../study/exam/snapshot";
import { studyDay } from "../../study/memory/day";
import { momentNow } from "../frame/moment";
import type { HeldCourse } from "../offline/device-database";
import type { DeviceState } from "../offline/device-state";

/** A question put to the student. */
export interface Turn {
  course: HeldCourse;
  question: AskedQuestion;
  /** Shuffles its options. */
  seed: number;
  /** `performance.now()` when it was put. */
  startedAt: number;
}

const tapped = ({ body }: AskedQuestion) => Number(body.kind === "choice");

/** The next turn, or null when there is nothing to ask now. */
export function nextTurn(
  state: DeviceState,
  asked: readonly Asked[],
  only: Narrowed,
  ahead: boolean,
): Turn | null {
  const moment = momentNow();
  const open = candidates(state, only);
  // The very first question is one to tap: nobody has to write before they know what this is.
  if (state.cards.size === 0) open.sort((a, b) => tapped(b.asked) - tapped(a.asked));
  const today = studyDay(moment.now, moment.utcOffset);
  const metToday = [...state.cards.values()].filter(
    (card) => studyDay(card.firstAt, card.lastOffset) === today,
  ).length;
  const exams = state.classes.flatMap(({ examAt }) =>
    examAt !== null && examAt > moment.now ? [examAt] : [],
  );
  const unseen = open.filter((one) => !one.card).length;
  const soonest = exams.length > 0 ? Math.min(...exams) : null;
  const share = newToday(unseen, moment.now, soonest) - metToday;
  const next = nextQuestion(open, asked, state.model, moment, share, ahead);
  const chosen = open.find((one) => one.course === next?.course && one.question === next.question);
  return chosen ? turnOf(chosen.held, chosen.asked) : null;
}

/** How many questions this practice could still bring today; with `ahead`, all of them. */
export function stillOpen(state: DeviceState, only: Narrowed, ahead: boolean): number {
  const open = candidates(state, only);
  return ahead ? open.length : openCount(open, state.model, momentNow());
}

/** Puts a question, shuffled anew. */
export function turnOf(course: HeldCourse, question: AskedQuestion): Turn {
  const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
  return { course, question, seed, startedAt: performance.now() };
}
