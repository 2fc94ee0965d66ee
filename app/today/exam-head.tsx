import type { ClassSummary } from "../../study/exam/snapshot";
import { calendarDays, counted, dateAndTime } from "../frame/words";
import type { HeldCourse } from "../offline/device-database";
import { textLanguage } from "../ui/text-language";

function daysLeft(days: number): string {
  if (days === 0) return "The exam is today";
  if (days === 1) return "The exam is tomorrow";
  return `${counted(days, "day")} to the exam`;
}

/** The course, and how long it is to its next exam. */
export function ExamHead({
  course,
  classes,
  now,
  level,
}: {
  course: HeldCourse;
  classes: ClassSummary[];
  now: number;
  level: 1 | 2;
}) {
  const Heading = level === 1 ? "h1" : "h2";
  const [next, ...later] = classes
    .filter((one) => one.examAt !== null && one.examAt > now)
    .sort((a, b) => (a.examAt ?? 0) - (b.examAt ?? 0));
  const passed = next === undefined && classes.some((one) => one.examAt !== null);
  const title = course.code ? `${course.code} · ${course.title}` : course.title;
  return (
    <div className="lede">
      <p className="eyebrow">
        <bdi {...textLanguage(course.language)}>{title}</bdi>
        {next ? ` · ${next.name}` : ""}
      </p>
      {next?.examAt ? (
        <>
          <Heading className="title">{daysLeft(calendarDays(now, next.examAt))}</Heading>
          <p className="small second">{dateAndTime(next.examAt)}</p>
          {later.map(({ id, name, examAt }) => (
            <p key={id} className="small second">
              {name}: {dateAndTime(examAt ?? 0)}
            </p>
          ))}
        </>
      ) : (
        <>
          <Heading className="title">{passed ? "The exam is over" : "No exam date yet"}</Heading>
          <p className="small second">
            {passed
              ? "Practise on to keep what you know."
              : classes.length > 0
                ? "Your lecturer has not set one. You can practise all the same."
                : "Open your lecturer’s link to join a class, or just practise."}
          </p>
        </>
      )}
    </div>
  );
}
