/** Practice by day, as the calendar shows it. */
import { studyDay } from "../memory/day";
import type { LoggedEvent } from "../memory/log";

/** YYYY-MM-DD of a day number (`memory/day.ts`). */
export function dateOfDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** Days from the Monday of the week three weeks ago up to and with today, so that whole weeks are shown. */
export function fourWeeks(today: number): number {
  // Day 0 was a Thursday.
  return 21 + ((((today + 3) % 7) + 7) % 7) + 1;
}

/**
 * Answers a day over the `count` days up to and with today, oldest first; undone ones count, they were work too.
 * @param ahead days after today, which are still empty
 */
export function answersByDay(
  log: readonly LoggedEvent[],
  today: number,
  count: number,
  ahead = 0,
): { date: string; amount: number }[] {
  const amounts = new Map<number, number>();
  for (const event of log) {
    if (event.kind !== "review") continue;
    const day = studyDay(event.effectiveAt, event.utcOffset);
    amounts.set(day, (amounts.get(day) ?? 0) + 1);
  }
  return Array.from({ length: count + ahead }, (_, i) => {
    const day = today - count + 1 + i;
    return { date: dateOfDay(day), amount: amounts.get(day) ?? 0 };
  });
}
