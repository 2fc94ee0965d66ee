import type { Chance } from "./chance";
import type { Student } from "./student";

const hour = 3_600_000;
const day = 24 * hour;

/** Minutes east of UTC: the students live in Tallinn, in winter. */
export const utcOffset = 120;

/** The weeks that the class has practised, ms UTC. */
export interface Term {
  startsAt: number;
  examAt: number;
  now: number;
}

/** Three weeks behind, one week to the exam. */
export function termAt(now: number): Term {
  return { startsAt: now - 21 * day, examAt: now + 7 * day, now };
}

/** When this student sits down to practise, ms UTC, oldest first: at most once a day, oftener towards the exam. */
export function sittingTimes(student: Student, term: Term, chance: Chance): number[] {
  const midnight = Math.floor((term.startsAt + utcOffset * 60_000) / day) * day;
  const times: number[] = [];
  for (let date = midnight; date < term.now; date += day) {
    const weekday = new Date(date).getUTCDay();
    const passed = (date - term.startsAt) / (term.examAt - term.startsAt);
    const eager = student.diligence * (0.8 + 0.5 * passed) * (weekday % 6 === 0 ? 0.7 : 1);
    const evening = 18 + 3 * chance.normal();
    const at = Math.round(date + Math.min(Math.max(evening, 8), 22) * hour) - utcOffset * 60_000;
    const practises = chance.happens(eager);
    if (practises && at > term.startsAt + hour && at < term.now - hour) times.push(at);
  }
  return times;
}
