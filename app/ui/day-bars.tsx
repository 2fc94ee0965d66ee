/** One day: `date` as YYYY-MM-DD, `amount` in the calendar's unit. */
export interface Day {
  date: string;
  amount: number;
}

const at = (date: string) => new Date(`${date}T00:00:00Z`);

/** Monday 0 … Sunday 6. */
const weekday = (date: string) => (at(date).getUTCDay() + 6) % 7;

/**
 * Practice by day, a week a row: a bar as long as what was done, today outlined, the exam filled.
 * `days` are consecutive; `full` is the amount of a full bar.
 */
export function DayBars({
  days,
  unit,
  full,
  today,
  exam,
  locale = "en-GB",
}: {
  days: Day[];
  /** In words: "minutes", "reviews". */
  unit: string;
  full: number;
  today: string;
  exam?: string;
  locale?: string;
}) {
  const long = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", timeZone: "UTC" });
  const short = new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "short",
    timeZone: "UTC",
  });
  const names = new Intl.DateTimeFormat(locale, { weekday: "short", timeZone: "UTC" });
  const first = days[0]?.date;
  if (first === undefined) return null;
  // 5 January 1970 was a Monday.
  const week = Array.from({ length: 7 }, (_, i) =>
    names.format(new Date((4 + i) * 86_400_000)).slice(0, 2),
  );
  const blanks = week.slice(0, weekday(first));
  return (
    <ol className="calendar">
      {week.map((name) => (
        <li key={name} className="dow" aria-hidden="true">
          {name}
        </li>
      ))}
      {blanks.map((name) => (
        <li key={`before ${name}`} aria-hidden="true" />
      ))}
      {days.map((day) => {
        const state = day.date === exam ? "exam" : day.date === today ? "today" : "";
        const ahead = day.date > today;
        const said = ahead ? "" : day.amount > 0 ? `, ${day.amount} ${unit}` : ", no practice";
        const showMonth = day.date === first || day.date.endsWith("-01");
        return (
          <li key={day.date} className={state || (ahead ? "ahead" : undefined)}>
            <span className="unseen">
              {long.format(at(day.date))}
              {state && `, ${state}`}
              {said}
            </span>
            <span aria-hidden="true">
              {showMonth ? short.format(at(day.date)) : Number(day.date.slice(8))}
              {state === "exam" && " exam"}
            </span>
            {day.amount > 0 && (
              <svg aria-hidden="true" focusable="false">
                <rect width={`${Math.min(100, (day.amount / full) * 100)}%`} height="5" />
              </svg>
            )}
          </li>
        );
      })}
    </ol>
  );
}
