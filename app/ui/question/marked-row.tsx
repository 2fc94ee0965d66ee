import type { ReactNode } from "react";
import { InlineText } from "../inline-text";
import { Sign, type Tone } from "../signs";

/** What stands in the margin: a tick on green, an open tick (right, but not given), a cross, the chosen bubble, or the bare one. */
export type Bubble = "key" | "missed" | "wrong" | "filled" | "rest";

function MarginBubble({ bubble, label }: { bubble: Bubble; label?: ReactNode }) {
  if (bubble === "rest" || bubble === "filled") {
    return (
      <span className={bubble === "filled" ? "bubble bubble--filled" : "bubble"} aria-hidden="true">
        {label}
      </span>
    );
  }
  return (
    <span className={`bubble bubble--${bubble}`} aria-hidden="true">
      <Sign name={bubble === "wrong" ? "cross" : "tick"} />
    </span>
  );
}

/** One part of a marked question: its bubble, what it is, how it came out in words, and why. */
export function MarkedRow({
  bubble,
  label,
  what,
  tag,
  tone,
  why,
}: {
  bubble: Bubble;
  /** In the bubble, where it holds no sign: the option's number. */
  label?: ReactNode;
  what: ReactNode;
  /** In words: "your answer", "right answer". */
  tag?: string | undefined;
  tone?: Tone | undefined;
  why?: string | undefined;
}) {
  return (
    <li className={bubble === "rest" ? "marked marked--rest" : "marked"}>
      <MarginBubble bubble={bubble} label={label} />
      <div>
        <p className="marked__what">
          {what}{" "}
          {tag && (
            <small className={tone ? `is-${tone}` : "second"} lang="en">
              {tag}
            </small>
          )}
        </p>
        {why && (
          <p className="marked__why">
            <InlineText text={why} />
          </p>
        )}
      </div>
    </li>
  );
}
