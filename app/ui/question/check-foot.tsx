import type { ReactNode } from "react";
import { Foot } from "../foot";

/** The foot with *Check*. While something is `missing` the button says what, stays focusable and does nothing. */
export function CheckFoot({
  missing,
  acts,
  above,
}: {
  missing: string | null;
  acts?: ReactNode;
  above?: ReactNode;
}) {
  return (
    <Foot
      above={above}
      main={
        <button className="act act--main" type="submit" aria-disabled={missing !== null}>
          {missing === null ? "Check" : `Check: ${missing}`}
        </button>
      }
      words={acts}
    />
  );
}
