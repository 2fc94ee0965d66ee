import { and, eq } from "drizzle-orm";
import type { CourseContent } from "../formats/course-folder";
import { recallLength } from "../study/memory/pace";
import { sameKey } from "../study/question/key";
import type { Question, QuestionBody } from "../study/question/question";
import { isCurrentRevision } from "./current-revision";
import type { Tx } from "./database";
import { questionRevisions, questions } from "./schema";

/** Ids of questions, by what happened to them. One question can stand in several lists. */
export interface QuestionChanges {
  inserted: string[];
  revised: string[];
  /** Topic, slide, lecture or enemies changed; or it is back after it was retired. Its place in the file is not told. */
  moved: string[];
  retired: string[];
  /** Revised such that past answers must be marked again. */
  rekeyed: string[];
  /** `reset` was set, changed or taken away. */
  reset: string[];
}

type Placed = Question & { lecture: string; position: number };

/** The same whatever the order in which an object's keys were written. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

async function insertRevision(
  tx: Tx,
  course: string,
  question: string,
  revision: number,
  body: QuestionBody,
  now: number,
): Promise<void> {
  await tx.q
    .insert(questionRevisions)
    .values({ course, question, revision, body, at: now, by: null });
}

/** Writes a course's questions over what is stored. @internal to db */
export async function importQuestions(
  tx: Tx,
  course: CourseContent,
  now: number,
): Promise<QuestionChanges> {
  const changes: QuestionChanges = {
    inserted: [],
    revised: [],
    moved: [],
    retired: [],
    rekeyed: [],
    reset: [],
  };
  const stored = await selectStored(tx, course.id);
  const wanted = course.lectures.flatMap((lecture) =>
    lecture.questions.map((q, position): Placed => ({ ...q, lecture: lecture.id, position })),
  );
  for (const question of wanted) {
    const before = stored.get(question.id);
    stored.delete(question.id);
    if (before) await reviseQuestion(tx, course.id, question, before, changes, now);
    else await insertQuestion(tx, course.id, question, changes, now);
  }
  for (const [id, { retiredAt }] of stored) {
    if (retiredAt !== null) continue;
    await tx.q.update(questions).set({ retiredAt: now }).where(one(course.id, id));
    changes.retired.push(id);
  }
  return changes;
}

const one = (course: string, question: string) =>
  and(eq(questions.course, course), eq(questions.question, question));

async function selectStored(tx: Tx, course: string) {
  const rows = await tx.q
    .select({ row: questions, body: questionRevisions.body })
    .from(questions)
    .innerJoin(questionRevisions, isCurrentRevision)
    .where(eq(questions.course, course));
  return new Map(rows.map(({ row, body }) => [row.question, { ...row, body }]));
}

function placeOf({ lecture, topic, slide, position, enemies }: Placed) {
  return { lecture, topic, slide, position, enemies };
}

async function insertQuestion(
  tx: Tx,
  course: string,
  question: Placed,
  changes: QuestionChanges,
  now: number,
): Promise<void> {
  await tx.q.insert(questions).values({
    ...{ course, question: question.id, ...placeOf(question) },
    ...{ currentRevision: 1, retiredAt: null, resetAt: question.resetAt },
  });
  await insertRevision(tx, course, question.id, 1, question.body, now);
  changes.inserted.push(question.id);
}

type Stored = typeof questions.$inferSelect & { body: QuestionBody };

async function reviseQuestion(
  tx: Tx,
  course: string,
  question: Placed,
  before: Stored,
  changes: QuestionChanges,
  now: number,
): Promise<void> {
  const { lecture, topic, slide, position, enemies } = before;
  const place = placeOf(question);
  const stays = { ...place, position };
  const moved =
    canonical(stays) !== canonical({ lecture, topic, slide, position, enemies }) ||
    before.retiredAt !== null;
  const shifted = place.position !== position;
  const revised = canonical(question.body) !== canonical(before.body);
  const reset = question.resetAt !== before.resetAt;
  if (moved) changes.moved.push(question.id);
  if (reset) changes.reset.push(question.id);
  let revision = before.currentRevision;
  if (revised) {
    revision += 1;
    changes.revised.push(question.id);
    await insertRevision(tx, course, question.id, revision, question.body, now);
    const marksAlike =
      sameKey(before.body, question.body) &&
      recallLength(before.body) === recallLength(question.body);
    if (!marksAlike) changes.rekeyed.push(question.id);
  }
  if (moved || shifted || revised || reset) {
    await tx.q
      .update(questions)
      .set({
        ...place,
        currentRevision: revision,
        retiredAt: null,
        resetAt: question.resetAt,
      })
      .where(one(course, question.id));
  }
}
