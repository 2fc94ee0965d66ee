/** Days as a student lives them: from four in the morning to four in the morning, local time. */

const minute = 60_000;
const day = 24 * 60 * minute;
const dayStart = 4 * 60 * minute;

/**
 * The number of the day on which a moment falls, counted from 1970-01-01; it begins at 4:00.
 * @param atMs ms UTC
 * @param utcOffsetMinutes the student's clock minus UTC at that moment, in minutes (Tallinn in summer: 180)
 */
export function studyDay(atMs: number, utcOffsetMinutes: number): number {
  return Math.floor((atMs + utcOffsetMinutes * minute - dayStart) / day);
}

/** Whole days from one day number to a later one; 0 when a journey west has set the calendar back. */
export function daysBetween(earlier: number, later: number): number {
  return Math.max(0, later - earlier);
}
