/** Dates and shares in words. */

const locale = "en-GB";
const dates = new Intl.DateTimeFormat(locale, {
  weekday: "long",
  day: "numeric",
  month: "long",
  hour: "2-digit",
  minute: "2-digit",
});

/** "Friday 11 December, 10:00" in the reader's own time zone. */
export function dateAndTime(at: number): string {
  return dates.format(at).replace(" at ", ", ");
}

const plural = new Intl.PluralRules(locale);

/** "1 question", "2 questions". */
export function counted(n: number, one: string, other = `${one}s`): string {
  return `${n} ${plural.select(n) === "one" ? one : other}`;
}

/** "74 %", with a space that does not break. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}\u00a0%`;
}

const weekdays = new Intl.DateTimeFormat(locale, { weekday: "long" });
const days = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long" });

/** "today", "tomorrow", "on Thursday", "on 4 January". */
export function inDays(n: number, now: number): string {
  if (n <= 0) return "today";
  if (n === 1) return "tomorrow";
  const at = new Date(now);
  at.setDate(at.getDate() + n);
  return n < 7 ? `on ${weekdays.format(at)}` : `on ${days.format(at)}`;
}

const calendarDates = new Intl.DateTimeFormat(locale, {
  day: "numeric",
  month: "long",
  timeZone: "UTC",
});

/** "2 November" of a date as YYYY-MM-DD. */
export function dayOf(date: string): string {
  return calendarDates.format(new Date(`${date}T00:00:00Z`));
}

/** Whole days from now to a later time by the calendar; 0 today, negative when it has passed. */
export function calendarDays(now: number, at: number): number {
  const midnight = (time: number) => new Date(time).setHours(0, 0, 0, 0);
  return Math.round((midnight(at) - midnight(now)) / 86_400_000);
}
