import { and, eq, isNull } from "drizzle-orm";
import { isCurrentRevision } from "./current-revision";
import type { Tx } from "./database";
import { NotFound } from "./refusal";
import { courseRoles, courses, lectures, questionRevisions, questions, topics } from "./schema";
import type { Viewer } from "./users";

export interface CourseCopy {
  /** The shipped course. */
  from: string;
  /** Id of the copy. */
  id: string;
  title: string;
  version: string;
  now: number;
}

/**
 * Copies a shipped course for a lecturer, who owns the copy: topics, lectures and the questions that are asked, each with
 * its present wording as the copy's first revision. Throws NotFound where no course of that id is shipped.
 */
export async function copyCourse(tx: Tx, viewer: Viewer, copy: CourseCopy): Promise<void> {
  const [source] = await tx.q
    .select()
    .from(courses)
    .where(and(eq(courses.id, copy.from), isNull(courses.copiedFrom)));
  if (!source || viewer.siteRole === "student") throw new NotFound();
  const { id, title, version, now } = copy;
  await tx.q.insert(courses).values({
    ...source,
    ...{ id, title, version, copiedFrom: source.id, markingEpoch: 1, importedAt: now },
  });
  await tx.q.insert(courseRoles).values({ course: id, user: viewer.id, role: "owner" });
  await copyTopicsAndLectures(tx, copy);
  await copyQuestions(tx, copy);
}

async function copyTopicsAndLectures(tx: Tx, { from, id }: CourseCopy): Promise<void> {
  for (const topic of await tx.q.select().from(topics).where(eq(topics.course, from))) {
    await tx.q.insert(topics).values({ ...topic, course: id });
  }
  for (const lecture of await tx.q.select().from(lectures).where(eq(lectures.course, from))) {
    await tx.q.insert(lectures).values({ ...lecture, course: id });
  }
}

async function copyQuestions(tx: Tx, { from, id, now }: CourseCopy): Promise<void> {
  const asked = await tx.q
    .select({ question: questions, body: questionRevisions.body })
    .from(questions)
    .innerJoin(questionRevisions, isCurrentRevision)
    .where(and(eq(questions.course, from), isNull(questions.retiredAt)));
  for (const { question, body } of asked) {
    const first = { course: id, question: question.question };
    // Nobody has answered the copy yet: there is nothing to start afresh.
    await tx.q
      .insert(questions)
      .values({ ...question, ...first, currentRevision: 1, resetAt: null });
    await tx.q.insert(questionRevisions).values({ ...first, revision: 1, body, at: now, by: null });
  }
}
