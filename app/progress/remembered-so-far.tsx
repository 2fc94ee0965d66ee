import { dateOfDay } from "../../study/exam/practice-days";
import { type DayPoint, rememberedByDay } from "../../study/exam/remembered-by-day";
import type { AskedQuestion } from "../../study/exam/snapshot";
import type { Step } from "../../study/memory/fold";
import { useMoment } from "../frame/moment";
import { counted, dayOf, percent } from "../frame/words";
import type { HeldCourse } from "../offline/device-database";
import type { DeviceState } from "../offline/device-state";
import { Plot, PlotDot, PlotLine, PlotWords } from "../ui/plot";

/** Six weeks: a term's practice before an exam. */
const mostDays = 42;

/** What was remembered of a course so far: it rises where one practised and sinks between. */
export function RememberedSoFar({
  course,
  questions,
  state,
  steps,
}: {
  course: HeldCourse;
  questions: AskedQuestion[];
  state: DeviceState;
  steps: readonly Step[];
}) {
  const moment = useMoment();
  const points = rememberedByDay(course.id, questions, steps, state.model, moment, mostDays);
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) {
    return (
      <section className="section" aria-label={course.title}>
        <h2 className="eyebrow">{course.title}</h2>
        <p className="title">{counted(questions.length, "question")}, none met yet</p>
      </section>
    );
  }
  const days = last.day - first.day;
  const x = (day: number) => (days === 0 ? 1 : (day - first.day) / days);
  const from = dayOf(dateOfDay(first.day));
  // The words stand where the line is not.
  const fell = (points.at(-2)?.remembered ?? 0) > last.remembered + 0.02;
  const now = Math.round(last.remembered * 100);
  const label = `From ${from} to today: from ${percent(first.remembered)} to ${percent(last.remembered)}`;
  return (
    <section className="section" aria-label={course.title}>
      <h2 className="eyebrow">{course.title}: remembered, %</h2>
      <p className="title">{inOneSentence(points)}</p>
      {days > 0 && (
        <>
          <Plot
            label={label}
            levels={[0, 25, 50, 75, 100]}
            under={[
              { x: 0, text: from },
              { x: 1, text: "today" },
            ]}
          >
            <PlotLine
              kind="was"
              points={points.map(({ day, remembered }) => ({ x: x(day), y: remembered }))}
            />
            <PlotDot x={1} y={last.remembered} kind="ring" />
            <PlotWords x={1} y={last.remembered} side="left" lift={fell ? -1.1 : 1.1} strong>
              {`${now} now`}
            </PlotWords>
          </Plot>
          <details className="words">
            <summary>Read this as a table</summary>
            <Weeks points={points} />
          </details>
        </>
      )}
      <p className="note">
        Of all {counted(questions.length, "question")}. What you have not met, or answered wrong the
        last time, counts as not remembered; what you practised today as it will be tomorrow.
      </p>
    </section>
  );
}

function inOneSentence(points: readonly DayPoint[]): string {
  const last = points.at(-1);
  const [first] = points;
  if (!first || !last) return "";
  const weekAgo = points.findLast(({ day }) => day <= last.day - 7);
  const now = percent(last.remembered);
  if (!weekAgo) return `${now} would be remembered today`;
  const change = Math.round((last.remembered - weekAgo.remembered) * 100);
  if (change === 0) return `${now} today, as much as a week ago`;
  return `${now} today, ${counted(Math.abs(change), "point")} ${change > 0 ? "more" : "less"} than a week ago`;
}

/** The last point of every seventh day, back from today. */
function Weeks({ points }: { points: readonly DayPoint[] }) {
  const last = points.at(-1);
  const rows = points.filter(
    ({ day }, i) => points[i + 1]?.day !== day && last !== undefined && (last.day - day) % 7 === 0,
  );
  return (
    <table className="plain">
      <thead>
        <tr>
          <th scope="col">In the evening of</th>
          <th scope="col" className="num">
            remembered
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ day, remembered }) => (
          <tr key={day}>
            <th scope="row">{day === last?.day ? "today, so far" : dayOf(dateOfDay(day))}</th>
            <td className="num">{percent(remembered)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
