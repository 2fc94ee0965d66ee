/** What could be asked in a practice, and how much of it a sitting brings. */
import { type Card, cardKey } from "../memory/card";
import type { MemoryModel } from "../memory/model";
import { type Candidate, type Moment, openCount } from "./next-question";
import type { AskedQuestion, ClassSummary } from "./snapshot";
import { type Course, questionsInScope } from "./standing";

/** A sitting ends by itself after this many answers. */
export const questionsASitting = 20;

/** Part of what could be practised; empty: everything. */
export interface Narrowed {
  course?: string | undefined;
  topic?: string | undefined;
}

/** A candidate with the course and the question it stands for. */
export type Open<C extends Course> = Candidate & { held: C; asked: AskedQuestion };

/** What a student holds. */
export interface Practised<C extends Course> {
  courses: readonly C[];
  classes: readonly ClassSummary[];
  /** By `cardKey`. */
  cards: ReadonlyMap<string, Card>;
  model: MemoryModel;
}

/** All questions that count, of the courses and the topic asked for. */
export function candidates<C extends Course>(
  { courses, classes, cards }: Practised<C>,
  only: Narrowed,
): Open<C>[] {
  return courses
    .filter((course) => only.course === undefined || only.course === course.id)
    .flatMap((held) =>
      questionsInScope(held, classes)
        .filter((question) => only.topic === undefined || only.topic === question.topic)
        .map((asked) => ({
          course: held.id,
          question: asked.id,
          enemies: asked.enemies,
          card: cards.get(cardKey(held.id, asked.id)),
          ...{ held, asked },
        })),
    );
}

/** How many questions a sitting begun now would bring; 0 where nothing is due and nothing unseen. */
export function sittingLength(
  practised: Practised<Course>,
  only: Narrowed,
  moment: Moment,
): number {
  const open = openCount(candidates(practised, only), practised.model, moment);
  return Math.min(questionsASitting, open);
}
