"use client";
import type { AskingProps } from "./asking-props";

/** What can be done with an open question beside answering it. */
export function AskingActs({
  sitting,
  answer,
  undo,
  setGuessing,
  slide,
}: AskingProps & { slide: () => void }) {
  return (
    <>
      {sitting.done.length > 0 && (
        <button className="word" type="button" onClick={() => void undo()}>
          Undo
        </button>
      )}
      <button className="word" type="button" onClick={slide}>
        Slide
      </button>
      <button className="word" type="button" onClick={() => void answer({ kind: "unknown" })}>
        I don’t know
      </button>
      <button
        className="word word--fill"
        type="button"
        aria-pressed={sitting.guessing}
        onClick={() => setGuessing(!sitting.guessing)}
      >
        I’m guessing
      </button>
    </>
  );
}
