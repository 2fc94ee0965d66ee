import type { ReactNode } from "react";
import { type NumberedQuestion, QuestionNumbers } from "./question-numbers";
import { Sign } from "./signs";
import "./mock-exam.css";

const twoDigits = (n: number) => String(n).padStart(2, "0");

/** Minutes and seconds left, e.g. "4:05". */
function clockWords(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds));
  const minutes = Math.floor(whole / 60);
  const clock = `${minutes % 60}:${twoDigits(whole % 60)}`;
  return minutes < 60
    ? clock
    : `${Math.floor(minutes / 60)}:${twoDigits(minutes % 60)}:${twoDigits(whole % 60)}`;
}

/** The paper of a mock exam: what it is, the clock, the numbers to jump by, and the open question on it. */
export function MockExam({
  title,
  secondsLeft,
  questions,
  current,
  jump,
  children,
}: {
  title: string;
  /** Under five minutes the clock is set heavier and says so. */
  secondsLeft: number;
  questions: readonly NumberedQuestion[];
  /** Id of the open one. */
  current: string;
  jump: (id: string) => void;
  /** The question, with `MockExamActs` in its foot. */
  children: ReactNode;
}) {
  const soon = secondsLeft < 300;
  const answered = questions.filter((one) => one.answered).length;
  return (
    <div className="practice mock-exam">
      <header className="mock-exam__head">
        <p className="mock-exam__title">{title}</p>
        <p className={soon ? "mock-exam__clock is-weak" : "mock-exam__clock"} role="timer">
          {soon && <Sign name="wave" tone="weak" />}
          <b>{clockWords(secondsLeft)}</b> left
        </p>
        <p className="note mock-exam__count">
          {answered} of {questions.length} answered
        </p>
      </header>
      <hr className="double" />
      <QuestionNumbers questions={questions} current={current} jump={jump} />
      {children}
    </div>
  );
}

/** What stands in an open question's foot during a mock exam; null where there is no way. */
export function MockExamActs({
  flagged,
  setFlagged,
  back,
  onward,
  handIn,
}: {
  flagged: boolean;
  setFlagged: (flagged: boolean) => void;
  back: (() => void) | null;
  onward: (() => void) | null;
  handIn: () => void;
}) {
  return (
    <>
      <button className="word" type="button" aria-disabled={back === null} onClick={() => back?.()}>
        Back
      </button>
      <button
        className="word word--fill"
        type="button"
        aria-pressed={flagged}
        onClick={() => setFlagged(!flagged)}
      >
        Look again later
      </button>
      {onward ? (
        <button className="word" type="button" onClick={onward}>
          Next
        </button>
      ) : (
        <button className="word" type="button" onClick={handIn}>
          Hand in
        </button>
      )}
    </>
  );
}
