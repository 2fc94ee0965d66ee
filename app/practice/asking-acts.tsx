"use client";
import type { AskingProps } from "./asking-props";

/** What can be done with an open question beside answering it; on options, *I don't know* is the last of them. */
export function AskingActs({
  sitting,
  turn,
  answer,
  undo,
  setGuessing,
  report,
}: AskingProps & {
  /** Null where there is no class to tell. */
  report: (() => void) | null;
}) {
  const { kind } = turn.question.body;
  return (
    <>
      {sitting.done.length > 0 && (
        <button className="word" type="button" onClick={() => void undo()}>
          Undo
        </button>
      )}
      {kind !== "choice" && kind !== "choices" && (
        <button className="word" type="button" onClick={() => void answer({ kind: "unknown" })}>
          I don’t know
        </button>
      )}
      <button
        className="word word--fill"
        type="button"
        aria-pressed={sitting.guessing}
        onClick={() => setGuessing(!sitting.guessing)}
      >
        I’m guessing
      </button>
      {report && (
        <button className="word" type="button" onClick={report}>
          Report
        </button>
      )}
    </>
  );
}
