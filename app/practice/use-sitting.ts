"use client";
import { useRef, useState } from "react";
import { type Narrowed, questionsASitting } from "../../study/exam/candidates";
import { secondsAnAnswer } from "../../study/exam/minutes";
import type { Asked } from "../../study/exam/next-question";
import type { Answer } from "../../study/question/answer";
import type { Device } from "../offline/device";
import type { DeviceState } from "../offline/device-state";
import type { Marked } from "../ui/question/question-view";
import { nextTurn, type Turn, turnOf } from "./turn";

const longestAnswerMs = 86_400_000;

/** A turn that was answered. */
export interface Done {
  turn: Turn;
  /** Of the review. */
  id: string;
  right: boolean;
}

export interface Sitting {
  turn: Turn | null;
  /** Once the turn is answered: the review's id with it. */
  marked: (Marked & { id: string }) | null;
  guessing: boolean;
  hinted: boolean;
  /** Said after the feedback. */
  said: "guessed" | "overruled" | null;
  done: Done[];
  asked: Asked[];
  length: number;
  /** By `cardKey`, as they were when the sitting began. */
  cardsBefore: DeviceState["cards"];
  /** Seconds an answer, as this student's log had it then. */
  seconds: number;
  /** Something could not be written; nothing was lost that was shown as kept. */
  oops: string | null;
}

/** A sitting of practice on this device. Answers are on the disk before their feedback is shown. */
export function useSitting(device: Device, only: Narrowed) {
  const [ahead, setAhead] = useState(false);
  const begin = (going: boolean): Sitting => {
    const state = device.read();
    return {
      turn: nextTurn(state, [], only, going),
      ...{ marked: null, guessing: false, hinted: false, said: null },
      ...{ done: [], asked: [], length: questionsASitting, oops: null },
      ...{ cardsBefore: state.cards, seconds: secondsAnAnswer(state.log) },
    };
  };
  const [sitting, setSitting] = useState(() => begin(false));
  const busy = useRef(false);

  /** One change at a time: a second tap while the first is being written does nothing. */
  async function change(make: () => Promise<Partial<Sitting>>) {
    if (busy.current) return;
    busy.current = true;
    try {
      const changed = await make();
      setSitting((before) => ({ ...before, oops: null, ...changed }));
    } catch {
      const oops =
        "This device could not save that. Its storage may be full: free some and try again.";
      setSitting((before) => ({ ...before, oops }));
    } finally {
      busy.current = false;
    }
  }

  return {
    sitting,
    ahead,
    answer: (answer: Answer) =>
      change(async () => {
        const { turn, guessing, hinted, done, asked } = sitting;
        if (!turn || sitting.marked) return {};
        const { course, question, seed, startedAt } = turn;
        const durationMs = Math.min(longestAnswerMs, Math.round(performance.now() - startedAt));
        const now = Date.now();
        const { id, marking } = await device.answer(
          {
            ...{ course: course.id, question: question.id, revision: question.revision },
            ...{ body: question.body, answer, seed, hinted, durationMs },
            confidence: guessing ? "guessing" : "none",
            mode: "practice",
          },
          now,
        );
        return {
          marked: { id, answer, marking },
          done: [...done, { turn, id, right: marking.right }],
          asked: [...asked, { course: course.id, question: question.id, at: now }],
        };
      }),
    /** Goes on: the next question, or (turn null) the end. */
    goOn: () =>
      change(async () => {
        const over = sitting.done.length >= sitting.length;
        return {
          turn: over ? null : nextTurn(device.read(), sitting.asked, only, ahead),
          ...{ marked: null, guessing: false, hinted: false, said: null },
        };
      }),
    /** Takes the last answer back; its question is put again. */
    undo: () =>
      change(async () => {
        const last = sitting.done.at(-1);
        if (!last) return {};
        await device.amend("void", last.id, Date.now());
        return {
          turn: turnOf(last.turn.course, last.turn.question),
          done: sitting.done.slice(0, -1),
          asked: sitting.asked.slice(0, -1),
          ...{ marked: null, guessing: false, hinted: false, said: null },
        };
      }),
    /** "I guessed" after a right answer, "I was right" after a wrong one. */
    say: (said: "guessed" | "overruled") =>
      change(async () => {
        if (!sitting.marked || sitting.said) return {};
        await device.amend(said, sitting.marked.id, Date.now());
        const done = sitting.done.map((one) =>
          one.id === sitting.marked?.id && said === "overruled" ? { ...one, right: true } : one,
        );
        return { said, done };
      }),
    setGuessing: (guessing: boolean) => setSitting((before) => ({ ...before, guessing })),
    /** The slide was opened; before the answer that is a hint. */
    sawSlide: () => setSitting((before) => (before.marked ? before : { ...before, hinted: true })),
    /** Another sitting; `going` asks also what is not due. */
    again: (going: boolean) => {
      setAhead(going);
      setSitting(begin(going));
    },
  };
}
