import { type Db, transaction } from "../../db/database";
import { takeReviews } from "../../db/take-reviews";
import { demoCourse, insertDemo, type Opened } from "./demo-class";
import { metQuestions } from "./met-questions";
import { Practice } from "./practice";
import { removeDemo } from "./removal";
import { student } from "./student";
import { termAt } from "./term";

export interface Made extends Opened {
  sittings: number;
  reviews: number;
}

/**
 * Makes the demo in a database without one, or (throwing) leaves nothing of it. The same seed, size, content and time give
 * the same rows.
 * @param size students
 * @param now ms UTC: when the three weeks of practice end
 */
export async function makeDemo(db: Db, seed: number, size: number, now: number): Promise<Made> {
  const students = Array.from({ length: size }, (_, at) => student(at + 1, seed));
  const term = termAt(now);
  const opened = await transaction(db, (tx) => insertDemo(tx, seed, students, term));
  const questions = metQuestions(opened.questions, opened.plant, seed);
  const made = { sittings: 0, reviews: 0 };
  try {
    for (const [at, viewer] of opened.viewers.entries()) {
      const one = students[at];
      if (!one) continue;
      const practice = new Practice(one, demoCourse, questions, term);
      for (const { endedAt, events } of practice.sittings()) {
        const batch = { device: practice.device, clock: endedAt, events };
        const { results } = await takeReviews(db, viewer, batch, endedAt);
        const refused = results.find(({ status }) => status !== "accepted");
        if (refused) throw new Error(`An answer of ${one.name} was not taken: ${refused.reason}`);
        made.sittings += 1;
        made.reviews += events.length;
      }
    }
  } catch (error) {
    await transaction(db, removeDemo);
    throw error;
  }
  return { ...opened, ...made };
}
