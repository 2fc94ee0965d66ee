import { InlineText } from "../inline-text";

export interface TimePoint {
  id: string;
  at: number;
  text: string;
  remark: string | null;
}

/** Height of a row, and of the axis at its shortest and longest, in px. */
const row = 28;
const shortest = 200;
const longest = 320;

/** Space after each point, in px, so that the distances between rows are true wherever a row's height allows. */
function spaces(points: TimePoint[]): number[] {
  const gaps = points.slice(1).map((point, index) => Math.abs(point.at - (points[index]?.at ?? 0)));
  const all = gaps.reduce((sum, gap) => sum + gap, 0);
  const least = Math.min(...gaps.filter((gap) => gap > 0));
  if (all === 0) return gaps;
  const height = Math.min(longest, Math.max(shortest, (row * all) / least));
  return gaps.map((gap) => Math.max(0, Math.round((gap / all) * height) - row));
}

const isYear = (at: number) => Number.isInteger(at) && at >= 1000 && at <= 2200;

/** Points in time in their order, the margin line as the axis, distances to scale; the widest gap is named. */
export function TimeAxis({ points }: { points: TimePoint[] }) {
  const after = spaces(points);
  const widest = after.indexOf(Math.max(...after));
  const years = points.every((point) => isYear(point.at));
  return (
    <ol className="time" aria-label="In the right order, to scale">
      {points.map((point, index) => {
        const space = after[index] ?? 0;
        const gap = Math.abs((points[index + 1]?.at ?? point.at) - point.at);
        return (
          <li key={point.id}>
            <span className="time__at">{point.at}</span>
            <span className="time__dot" aria-hidden="true" />
            <span className="time__what">
              <InlineText text={point.text} />{" "}
              {point.remark && <small className="is-wrong">{point.remark}</small>}
            </span>
            {space > 0 && (
              <span className="time__gap" aria-hidden="true">
                <svg width="1" height={space} />
                {years && index === widest && space > row && (
                  <span className="note">{gap} years</span>
                )}
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
