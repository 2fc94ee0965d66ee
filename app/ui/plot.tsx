import type { ReactNode } from "react";

/** A place in a plot, in shares of its width and height: `x` from the left, `y` from below, both 0..1. */
export interface PlotPoint {
  x: number;
  y: number;
}

export const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;

/** The points as SVG path data in a square of `size`, y downwards. */
export function pathThrough(points: readonly PlotPoint[], size = 1000): string {
  const digits = (share: number) => Math.round(share * size * 1000) / 1000;
  return points
    .map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${digits(x)} ${digits(1 - y)}`)
    .join("");
}

/** A line through points; it keeps its thickness and its dots whatever the plot's width. */
export function PlotLine({ points, kind }: { points: readonly PlotPoint[]; kind: string }) {
  if (points.length < 2) return null;
  return (
    <svg
      viewBox="0 0 1000 1000"
      preserveAspectRatio="none"
      width="100%"
      height="100%"
      aria-hidden="true"
    >
      <path className={kind} d={pathThrough(points)} />
    </svg>
  );
}

/** A dot (an estimate) or a ring (now) in a plot. */
export function PlotDot({ x, y, kind }: PlotPoint & { kind: "dot" | "ring" }) {
  return (
    <circle className={kind} cx={percent(x)} cy={percent(1 - y)} r={kind === "dot" ? 6 : 5.5} />
  );
}

/** Words in a plot; `side` is where they stand from their point. */
export function PlotWords({
  x,
  y,
  side,
  lift = 0,
  strong = false,
  children,
}: PlotPoint & {
  side: "left" | "middle" | "right";
  /** How far above (or, below 0, under) the point the middle of the words stands, in em. */
  lift?: number;
  strong?: boolean;
  children: ReactNode;
}) {
  const anchor = { left: "end", middle: "middle", right: "start" } as const;
  return (
    <text
      className={strong ? "strong" : undefined}
      x={percent(x)}
      y={percent(1 - y)}
      dx={side === "left" ? -8 : side === "right" ? 8 : 0}
      dy={`${0.35 - lift}em`}
      textAnchor={anchor[side]}
    >
      {children}
    </text>
  );
}

/** The exam in a plot: the double rule, upright. */
export function ExamRule({ x }: { x: number }) {
  return (
    <>
      <line className="exam" x1={percent(x)} x2={percent(x)} y2="100%" transform="translate(-4)" />
      <line className="exam exam--heavy" x1={percent(x)} x2={percent(x)} y2="100%" />
    </>
  );
}

/**
 * The ground of a chart of shares: rules at `levels` (in %), the base line, words under it. It is as wide as its
 * place and keeps its height, its letters and its lines. `label` says the whole chart in words.
 */
export function Plot({
  label,
  levels,
  under = [],
  low = false,
  square = false,
  children,
}: {
  label: string;
  levels: readonly number[];
  /** Words under the base line; those at the ends are kept within. */
  under?: readonly { x: number; text: string }[];
  /** A small one, to stand in a row. */
  low?: boolean;
  /** As high as it is wide, nearly: both axes are shares. */
  square?: boolean;
  children: ReactNode;
}) {
  return (
    <svg
      className={`plot${low ? " plot--low" : ""}${square ? " plot--square" : ""}`}
      role="img"
      aria-label={label}
    >
      {levels.map((level) => {
        const y = percent(1 - level / 100);
        return (
          <g key={level}>
            <line className={level === 0 ? "axis" : "grid"} x2="100%" y1={y} y2={y} />
            <text x="0" y={y} dx="-6" dy="0.35em" textAnchor="end">
              {level}
            </text>
          </g>
        );
      })}
      {under.map(({ x, text }) => (
        <text
          key={text}
          className={x >= 0.1 && x <= 0.9 ? "plot__between" : undefined}
          x={percent(x)}
          y="100%"
          dy="1.5em"
          textAnchor={x < 0.1 ? "start" : x > 0.9 ? "end" : "middle"}
        >
          {text}
        </text>
      ))}
      {children}
    </svg>
  );
}
