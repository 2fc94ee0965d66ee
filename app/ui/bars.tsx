import { useId } from "react";
import type { Tone } from "./signs";

/**
 * A share (0..1) as a small bar with its figure: solid for the key, hatched for a misconception, empty for the rest.
 * `full` is the length of 100 % in px.
 */
export function Bar({
  share,
  fill,
  tone,
  figure,
  full = 75,
}: {
  share: number;
  fill: "solid" | "hatched" | "empty";
  tone?: Tone;
  /** The share in words, e.g. "53 %". */
  figure: string;
  full?: number;
}) {
  const pattern = useId();
  const width = Math.max(2, Math.round(share * full));
  return (
    <span className={`bar bar--${fill} ${tone ? `is-${tone}` : "second"}`}>
      <svg width={width} height="14" aria-hidden="true" focusable="false">
        {fill === "hatched" && (
          <pattern
            id={pattern}
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path d="M0 0V5" />
          </pattern>
        )}
        <rect
          x="0.75"
          y="0.75"
          width={Math.max(0.5, width - 1.5)}
          height="12.5"
          {...(fill === "hatched" && { fill: `url(#${pattern})` })}
        />
      </svg>
      <b>{figure}</b>
    </span>
  );
}
