import { createHash } from "node:crypto";
import { and, eq, inArray } from "drizzle-orm";
import type { CourseContent } from "../formats/course-folder";
import type { Tx } from "./database";
import { refold } from "./folding";
import { importQuestions, type QuestionChanges } from "./import-questions";
import { remark } from "./remark";
import { courses, lectures, revlog, topics } from "./schema";

export interface CourseChanges extends QuestionChanges {
  /** Past answers whose marking changed. */
  remarked: number;
}

const unchanged: CourseChanges = {
  inserted: [],
  revised: [],
  moved: [],
  retired: [],
  rekeyed: [],
  reset: [],
  remarked: 0,
};

/** Raised when the meaning of what is written changes, so that unchanged files are imported anew. */
const importerVersion = 1;

function versionOf(course: CourseContent): string {
  const text = JSON.stringify([importerVersion, course]);
  return createHash("sha256").update(text).digest("base64url").slice(0, 16);
}

/** Inserts, revises, moves and retires by id; marks past answers again where a key was corrected. @internal to db */
export async function importCourse(
  tx: Tx,
  course: CourseContent,
  now: number,
): Promise<CourseChanges> {
  const version = versionOf(course);
  const [before] = await tx.q.select().from(courses).where(eq(courses.id, course.id));
  if (before?.version === version) return unchanged;
  const { id, title, language, authors } = course;
  const row = {
    title,
    language,
    authors,
    code: course.code ?? null,
    source: course.source ?? null,
  };
  if (before) {
    await tx.q
      .update(courses)
      .set({ ...row, version })
      .where(eq(courses.id, id));
  } else {
    await tx.q
      .insert(courses)
      .values({ ...row, id, version, copiedFrom: null, markingEpoch: 1, importedAt: now });
  }
  await replaceTopicsAndLectures(tx, course);
  const changes = await importQuestions(tx, course, now);

  const remarked = await remark(tx, id, changes.rekeyed);
  const folks = new Set([...remarked.users, ...(await usersWho(tx, id, changes.reset))]);
  for (const user of folks) await refold(tx, user);
  if (folks.size > 0 && before) {
    await tx.q
      .update(courses)
      .set({ markingEpoch: before.markingEpoch + 1 })
      .where(eq(courses.id, id));
  }
  return { ...changes, remarked: remarked.reviews };
}

async function replaceTopicsAndLectures(tx: Tx, course: CourseContent): Promise<void> {
  await tx.q.delete(topics).where(eq(topics.course, course.id));
  await tx.q.insert(topics).values(
    course.topics.map(({ id, title, weight }, position) => ({
      ...{ course: course.id, topic: id, title, weight, position },
    })),
  );
  await tx.q.delete(lectures).where(eq(lectures.course, course.id));
  await tx.q.insert(lectures).values(
    course.lectures.map(({ id, title, slides }, position) => ({
      ...{ course: course.id, lecture: id, title, slides, position },
    })),
  );
}

async function usersWho(tx: Tx, course: string, answered: string[]): Promise<string[]> {
  const rows = await tx.q
    .selectDistinct({ user: revlog.user })
    .from(revlog)
    .where(and(eq(revlog.course, course), inArray(revlog.question, answered)));
  return rows.map((row) => row.user);
}
