import type { ReactNode } from "react";
import { ours } from "./text-language";

/** The sticky foot in the thumb's reach: what is to be said, the main act, and quieter acts as words (`.word`). */
export function Foot({
  says,
  above,
  main,
  words,
}: {
  says?: ReactNode;
  /** Anything that belongs to the acts, such as a tray of pieces. */
  above?: ReactNode;
  main?: ReactNode;
  words?: ReactNode;
}) {
  return (
    <div className="foot">
      {says && (
        <div className="foot__says" {...ours}>
          {says}
        </div>
      )}
      {above}
      {main && (
        <div className="foot__main" {...ours}>
          {main}
        </div>
      )}
      {words && (
        <div className="foot__words" {...ours}>
          {words}
        </div>
      )}
    </div>
  );
}
