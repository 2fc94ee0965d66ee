import Link from "next/link";
import type { ClassSummary } from "../../study/exam/snapshot";
import { useMoment } from "../frame/moment";
import { calendarDays, counted, dateAndTime } from "../frame/words";
import { JoinLink } from "../ui/join-link";

/** "exam Friday 11 December, 10:00, in 16 days" */
function examWords(examAt: number | null, now: number): string {
  if (examAt === null) return "no exam date yet";
  const days = calendarDays(now, examAt);
  if (examAt < now) return `exam over since ${dateAndTime(examAt)}`;
  const left = days === 0 ? "today" : days === 1 ? "tomorrow" : `in ${counted(days, "day")}`;
  return `exam ${dateAndTime(examAt)}, ${left}`;
}

/** One class: what it is, when its exam is, the way to its weak spots, and its link. */
export function TaughtClass({ taught, course }: { taught: ClassSummary; course: string }) {
  const { now } = useMoment();
  const weakSpots = (
    <Link className="act act--main" href={`/class/${taught.id}`}>
      Weak spots
    </Link>
  );
  return (
    <li className="taught__class">
      <div>
        <h2 className="taught__name">{taught.name}</h2>
        <p className="small second">
          {course} · {examWords(taught.examAt, now)}
        </p>
      </div>
      {taught.joinCode === null ? (
        <p className="acts">{weakSpots}</p>
      ) : (
        <JoinLink
          title={taught.name}
          link={`${location.origin}/join/${taught.joinCode}`}
          acts={weakSpots}
        />
      )}
    </li>
  );
}
