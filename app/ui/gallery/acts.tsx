"use client";
import { useState } from "react";
import { Foot } from "../foot";
import { longGerman } from "./samples";
import { Chapter, Shown } from "./shown";

const nothing = () => undefined;

/** Buttons and the foot. Hover and focus are real: point at them, or tab to them. */
export function Acts() {
  const [guessing, setGuessing] = useState(true);
  return (
    <Chapter id="acts" title="Acts">
      <Shown name="Main" note="Hover and pressed are deeper; the focus is a ring with a gap.">
        <button className="act act--main" type="button">
          Practise · 12 min
        </button>
        <button className="act act--main" type="button" aria-disabled="true">
          Check: two places are empty
        </button>
        <button className="act act--main" type="button">
          {longGerman} beginnen
        </button>
      </Shown>
      <Shown name="Others">
        <div className="acts">
          <button className="act act--main" type="button">
            Accept <kbd>A</kbd>
          </button>
          <button className="act" type="button">
            Edit <kbd>E</kbd>
          </button>
          <button className="act act--danger" type="button">
            Delete the class
          </button>
          <button className="word" type="button">
            Undo <kbd>U</kbd>
          </button>
          <button className="word word--link" type="button">
            Slide 16
          </button>
        </div>
      </Shown>
      <Shown name="Toggle" note="Pressed: the bubble is filled.">
        <button
          className="word word--fill"
          type="button"
          aria-pressed={guessing}
          onClick={() => setGuessing(!guessing)}
        >
          I’m guessing
        </button>
        <button className="word word--fill" type="button" aria-pressed="false" onClick={nothing}>
          I was right
        </button>
      </Shown>
      <Shown name="Foot" size="phone">
        <Foot
          says="3 answers waiting to be sent."
          main={
            <button className="act act--main" type="button">
              Continue
            </button>
          }
          words={
            <>
              <button className="word" type="button">
                Undo
              </button>
              <button className="word word--fill" type="button" aria-pressed="false">
                I guessed
              </button>
              <button className="word" type="button">
                Report
              </button>
            </>
          }
        />
      </Shown>
    </Chapter>
  );
}
