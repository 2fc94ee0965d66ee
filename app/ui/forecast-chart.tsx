import { useId } from "react";
import { ExamRule, Plot, PlotDot, PlotLine, type PlotPoint, PlotWords, pathThrough } from "./plot";

/** An expected score at a moment: `at` in ms UTC, `share` 0..1. */
export interface ScorePoint {
  at: number;
  share: number;
}

/** The same ahead of now, with the range in which it will likely lie. */
export interface LikelyScore extends ScorePoint {
  low: number;
  high: number;
}

/**
 * The expected score up to the exam: what it was in ink, what it will be with the plan in the accent, with the likely
 * range hatched, and dotted what becomes of it if one stops. The exam is the double rule.
 */
export function ForecastChart({
  label,
  was,
  will,
  stop = [],
  words,
}: {
  /** All of it in words. */
  label: string;
  /** Up to now, the last point being now; at least that. */
  was: readonly ScorePoint[];
  /** From now to the exam. */
  will: readonly LikelyScore[];
  /** From now to the exam without any practice. */
  stop?: readonly ScorePoint[];
  /** Short words at the lines ("58 now", "74 with the plan", "42 if you stop") and under them (dates). */
  words: { now: string; will: string; stop?: string; from: string; today: string; exam: string };
}) {
  const id = useId();
  const now = was.at(-1);
  const last = will.at(-1);
  if (!now || !last) return null;
  const from = was[0]?.at ?? now.at;
  const x = (at: number) => (last.at === from ? 1 : (at - from) / (last.at - from));
  const place = ({ at, share }: ScorePoint): PlotPoint => ({ x: x(at), y: share });
  const edge = (side: "low" | "high") => will.map((one) => ({ x: x(one.at), y: one[side] }));
  const nowX = x(now.at);
  const stopEnd = stop.at(-1);
  // Little room between now and the exam: the words would run into each other.
  const late = nowX > 0.62;
  return (
    <Plot
      label={label}
      levels={[0, 25, 50, 75, 100]}
      under={[
        ...(nowX > 0.25 ? [{ x: 0, text: words.from }] : []),
        ...(late ? [] : [{ x: nowX, text: words.today }]),
        { x: 1, text: words.exam },
      ]}
    >
      <defs>
        <pattern
          id={`${id}hatch`}
          className="hatch"
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d="M0 0V5" />
        </pattern>
        <clipPath id={`${id}band`} clipPathUnits="objectBoundingBox">
          <path d={`${pathThrough([...edge("low"), ...edge("high").reverse()], 1)}Z`} />
        </clipPath>
      </defs>
      <line className="axis" x1={`${nowX * 100}%`} x2={`${nowX * 100}%`} y2="100%" />
      <rect width="100%" height="100%" fill={`url(#${id}hatch)`} clipPath={`url(#${id}band)`} />
      <ExamRule x={1} />
      <PlotLine kind="else" points={stop.map(place)} />
      <PlotLine kind="was" points={was.map(place)} />
      <PlotLine kind="will" points={will.map(place)} />
      <PlotDot {...place(now)} kind="ring" />
      <PlotDot {...place(last)} kind="dot" />
      <PlotWords
        {...place(now)}
        side={nowX < 0.3 ? "right" : "left"}
        lift={late || nowX < 0.3 ? -1.4 : 1.2}
        strong
      >
        {words.now}
      </PlotWords>
      <PlotWords x={1} y={Math.min(0.93, last.high)} side="left" lift={1.2} strong>
        {words.will}
      </PlotWords>
      {stopEnd && words.stop && (
        <PlotWords {...place(stopEnd)} side="left" lift={stopEnd.share < 0.15 ? 1.4 : -1.4}>
          {words.stop}
        </PlotWords>
      )}
    </Plot>
  );
}
