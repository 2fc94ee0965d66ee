import { answersByDay, dateOfDay, fourWeeks } from "../../study/exam/practice-days";
import { studyDay } from "../../study/memory/day";
import { useMoment } from "../frame/moment";
import { counted, dayOf } from "../frame/words";
import type { DeviceState } from "../offline/device-state";
import { DayBars } from "../ui/day-bars";

const mostAhead = 21;
/** Answers of a full bar, where no day had more. */
const fullBar = 20;

/** Answers a day over four weeks, and the days up to the exam, three weeks ahead at most. */
export function Days({ state }: { state: DeviceState }) {
  const { now, utcOffset } = useMoment();
  const today = studyDay(now, utcOffset);
  const exams = state.classes.flatMap(({ examAt }) =>
    examAt !== null && examAt > now ? [studyDay(examAt, utcOffset)] : [],
  );
  const exam = exams.length > 0 ? Math.min(...exams) : null;
  const ahead = exam === null ? 0 : Math.min(mostAhead, exam - today);
  const days = answersByDay(state.log, today, fourWeeks(today), ahead);
  const full = Math.max(...days.map((day) => day.amount), fullBar);
  const active = days.filter((day) => day.amount > 0);
  const total = active.reduce((sum, day) => sum + day.amount, 0);
  const since = dayOf(days[0]?.date ?? dateOfDay(today));
  return (
    <section className="section" aria-labelledby="days">
      <h2 className="eyebrow" id="days">
        Days of practice
      </h2>
      <p className="says">
        {counted(total, "answer")} on {counted(active.length, "day")} since {since}.
      </p>
      <DayBars
        days={days}
        unit="answers"
        full={full}
        today={dateOfDay(today)}
        {...(exam !== null && { exam: dateOfDay(exam) })}
      />
      <p className="note">
        A full bar is {counted(full, "answer")}. A day begins at four in the morning.
      </p>
      <details className="words">
        <summary>Read this as a table</summary>
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col" className="num">
                answers
              </th>
            </tr>
          </thead>
          <tbody>
            {active.map(({ date, amount }) => (
              <tr key={date}>
                <th scope="row">{dayOf(date)}</th>
                <td className="num">{amount}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
