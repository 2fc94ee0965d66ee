import type { ReactNode } from "react";
import { Sign, type SignName, type Tone } from "./signs";

const looks: Record<"waiting" | "error" | "weak" | "right", { name: SignName; tone: Tone }> = {
  waiting: { name: "ring", tone: "waiting" },
  error: { name: "cross", tone: "wrong" },
  weak: { name: "wave", tone: "weak" },
  right: { name: "tick", tone: "right" },
};

/**
 * A quiet notice between two hairlines: what is the case, and what to do. Errors are announced at once, waiting
 * and done politely.
 */
export function Notice({
  kind = "info",
  title,
  children,
  acts,
}: {
  kind?: "info" | keyof typeof looks;
  /** The first sentence, in bold. */
  title?: string;
  children?: ReactNode;
  acts?: ReactNode;
}) {
  const role =
    kind === "error" ? "alert" : kind === "waiting" || kind === "right" ? "status" : undefined;
  return (
    <div className={`notice notice--${kind}`} role={role}>
      {kind !== "info" && <Sign {...looks[kind]} />}
      <div>
        <p>
          {title && <b>{title} </b>}
          {children}
        </p>
        {acts && <div className="acts notice__acts">{acts}</div>}
      </div>
    </div>
  );
}
