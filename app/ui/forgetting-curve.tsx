import { ExamRule, Plot, PlotDot, PlotLine, type PlotPoint, PlotWords, percent } from "./plot";

/** What would be remembered at a moment: `at` in ms UTC (or any unit, the same throughout), `recall` 0..1. */
export interface RecallPoint {
  at: number;
  recall: number;
}

/** Recall at `at` on a run, between its points in proportion; null outside it. */
function recallAt(run: readonly RecallPoint[], at: number): number | null {
  const after = run.findIndex((point) => point.at >= at);
  const to = run[after];
  if (!to) return null;
  const from = run[after - 1];
  if (!from) return to.at === at ? to.recall : null;
  const along = to.at === from.at ? 1 : (at - from.at) / (to.at - from.at);
  return from.recall + along * (to.recall - from.recall);
}

/** The runs cut at `now`: what was in ink, what will be in the accent; null at now where no run holds it. */
function cutAt(runs: readonly RecallPoint[][], now: number) {
  const past: RecallPoint[] = [];
  const ahead: RecallPoint[] = [];
  let here: number | null = null;
  for (const run of runs) {
    const between = recallAt(run, now);
    past.push(...run.filter((point) => point.at < now));
    if (between !== null) {
      here = between;
      past.push({ at: now, recall: between });
      ahead.push({ at: now, recall: between });
    }
    ahead.push(...run.filter((point) => point.at > now));
  }
  return { past, ahead, here };
}

/**
 * How the memory of one question fades and is lifted by each review: in ink up to now, in the accent from now on.
 * A dot stands at the exam, with the double rule; a stroke on the base line is a review.
 */
export function ForgettingCurve({
  points,
  now,
  until,
  exam,
  label,
  words = { now: "now", exam: "exam" },
}: {
  /** One run a review, in order: from the lift to just before the next. */
  points: readonly RecallPoint[][];
  now: number;
  /** Where the picture ends; the exam, if that is where. */
  until: number;
  exam?: number | undefined;
  /** All of it in words, e.g. "Reviewed three times; 71 % now, 52 % at the exam". */
  label: string;
  words?: { now: string; exam: string };
}) {
  const from = points[0]?.[0]?.at ?? now;
  const x = (at: number) => (until === from ? 0 : (at - from) / (until - from));
  const place = ({ at, recall }: RecallPoint): PlotPoint => ({ x: x(at), y: recall });
  const { past, ahead, here } = cutAt(points, now);
  const atExam =
    exam === undefined
      ? undefined
      : points.map((run) => recallAt(run, exam)).findLast((recall) => recall !== null);
  const reviews = points.flatMap((run) => run[0] ?? []).filter((first) => first.at <= now);
  const examX = exam === undefined ? null : x(exam);
  const nowX = x(now);
  const nowSaid = examX === null || examX - nowX > 0.2;
  return (
    <Plot
      low
      label={label}
      levels={[0, 50, 100]}
      under={[
        ...(nowSaid ? [{ x: nowX, text: words.now }] : []),
        ...(examX === null ? [] : [{ x: examX, text: words.exam }]),
      ]}
    >
      {reviews.map(({ at }) => (
        <line
          key={at}
          className="review"
          x1={percent(x(at))}
          x2={percent(x(at))}
          y1="94%"
          y2="100%"
        />
      ))}
      {examX !== null && <ExamRule x={examX} />}
      <PlotLine kind="was" points={past.map(place)} />
      <PlotLine kind="will" points={ahead.map(place)} />
      {here !== null && <PlotDot x={nowX} y={here} kind="ring" />}
      {here !== null && nowSaid && (
        <PlotWords x={nowX} y={here} side={nowX < 0.15 ? "right" : "left"} lift={1.1} strong>
          {Math.round(here * 100)}
        </PlotWords>
      )}
      {examX !== null && typeof atExam === "number" && (
        <>
          <PlotDot x={examX} y={atExam} kind="dot" />
          <PlotWords x={examX} y={atExam} side="left" lift={atExam > 0.8 ? -1.1 : 1.1} strong>
            {Math.round(atExam * 100)}
          </PlotWords>
        </>
      )}
    </Plot>
  );
}
