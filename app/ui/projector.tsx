import type { ReactNode } from "react";
import { InlineText } from "./inline-text";
import { Sign } from "./signs";
import "./projector.css";

export interface ProjectedOption {
  id: string;
  text: string;
  key: boolean;
}

/**
 * One question for a whole lecture hall, in three steps: asked; what most who were wrong took; the key and why.
 * It is read from the last row, so little stands on it and all of it is large.
 */
export function Projector({
  where,
  prompt,
  options,
  step,
  mistaken,
  explanation,
  acts,
}: {
  /** Small, above: course, and which question of how many. */
  where: string;
  prompt: string;
  options: readonly ProjectedOption[];
  step: "asked" | "mistaken" | "explained";
  /** The wrong option most have chosen, and how many in words; null where too few have answered. */
  mistaken: { id: string; says: string } | null;
  explanation: string;
  /** The way on, small: for who stands at the desk. */
  acts: ReactNode;
}) {
  const explained = step === "explained";
  return (
    <div className="hall">
      <p className="hall__where">{where}</p>
      <h1 className="hall__prompt">
        <InlineText text={prompt} />
      </h1>
      <ol className="hall__options" aria-live="polite">
        {options.map(({ id, text, key }, index) => {
          const wrong = step !== "asked" && mistaken?.id === id;
          const right = explained && key;
          return (
            <li key={id} className={explained && !right && !wrong ? "second" : undefined}>
              <span className={`bubble${right ? " bubble--key" : wrong ? " bubble--wrong" : ""}`}>
                {right ? (
                  <Sign name="tick" label="Right" />
                ) : wrong ? (
                  <Sign name="cross" label="Wrong" />
                ) : (
                  index + 1
                )}
              </span>
              <span>
                <InlineText text={text} />
                {wrong && <small className="is-wrong">{mistaken.says}</small>}
              </span>
            </li>
          );
        })}
      </ol>
      {explained && (
        <p className="hall__why">
          <InlineText text={explanation} />
        </p>
      )}
      <div className="hall__acts">{acts}</div>
    </div>
  );
}
