import type { Tone } from "./signs";

const tens = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100];
const percent = (share: number) => `${Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10}%`;

/** A label under a point of the scale, kept off its ends. */
function Under({ at, text, strong }: { at: number; text: string; strong?: boolean }) {
  const anchor = at < 0.12 ? "start" : at > 0.88 ? "end" : "middle";
  const x = at < 0.12 ? "0%" : at > 0.88 ? "100%" : percent(at);
  return (
    <text className={strong ? "strong" : undefined} x={x} y="42" textAnchor={anchor}>
      {text}
    </text>
  );
}

/**
 * One picture for every number that is not certain: a ruled scale 0–100 with the interval as a heavy line, the
 * estimate as a dot, and now as a ring. All values are shares 0..1. `label` says it all in words.
 */
export function Scale({
  label,
  at,
  low,
  high,
  now,
  tone = "way",
  big = false,
  under,
}: {
  label: string;
  at?: number;
  low?: number;
  high?: number;
  now?: number;
  tone?: Tone;
  /** With 0, 100 and one label under the rule. */
  big?: boolean;
  under?: { at: number; text: string };
}) {
  const y = big ? 20 : 10;
  const ends = big && (under === undefined || (under.at > 0.2 && under.at < 0.8));
  return (
    <svg
      className={`scale is-${tone}${big ? " scale--big" : ""}`}
      role="img"
      aria-label={label}
      focusable="false"
    >
      <line className="rule" x1="0" x2="100%" y1={y} y2={y} />
      {tens.map((ten) => (
        <line key={ten} className="rule" x1={`${ten}%`} x2={`${ten}%`} y1={y} y2={y + 7} />
      ))}
      {low !== undefined && high !== undefined && (
        <rect
          className="band"
          x={percent(low)}
          width={percent(high - low)}
          y={y - 1.5}
          height="3"
        />
      )}
      {at !== undefined && <circle className="dot" cx={percent(at)} cy={y} r={big ? 7 : 6} />}
      {now !== undefined && <circle className="now" cx={percent(now)} cy={y} r="5.5" />}
      {ends && <Under at={0} text="0" />}
      {big && under && <Under {...under} />}
      {ends && <Under at={1} text="100" />}
    </svg>
  );
}

/** Says what ring and dot of the scales below mean. */
export function ScaleKey({ now, at }: { now?: string; at?: string }) {
  return (
    <p className="note key">
      {now && (
        <span>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <circle className="now" cx="6" cy="6" r="5" />
          </svg>
          {now}
        </span>
      )}
      {at && (
        <span>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <circle className="dot" cx="6" cy="6" r="5.5" />
          </svg>
          {at}
        </span>
      )}
    </p>
  );
}
