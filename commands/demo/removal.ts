import { and, eq, exists, inArray, isNotNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Tx } from "../../db/database";
import { refold } from "../../db/folding";
import {
  cards,
  classes,
  courseRoles,
  courses,
  enrolments,
  folds,
  lectures,
  questionRevisions,
  questions,
  reports,
  revlog,
  topics,
  users,
} from "../../db/schema";
import { demoCourse, isDemoUser } from "./demo-class";

/**
 * Removes the demo: its accounts with all they have, its course and class, and what others did there (their answers to
 * the demo course, their places in the class). Nothing else.
 */
export async function removeDemo(tx: Tx): Promise<void> {
  await tx.q.delete(users).where(isDemoUser);
  await removeAnswers(tx);
  const ofDemo = tx.q
    .select({ id: classes.id })
    .from(classes)
    .where(eq(classes.course, demoCourse));
  await tx.q.delete(reports).where(inArray(reports.class, ofDemo));
  await tx.q.delete(enrolments).where(inArray(enrolments.class, ofDemo));
  await tx.q.delete(classes).where(eq(classes.course, demoCourse));
  for (const table of [courseRoles, questionRevisions, questions, lectures, topics]) {
    await tx.q.delete(table).where(eq(table.course, demoCourse));
  }
  await tx.q.delete(courses).where(eq(courses.id, demoCourse));
}

/** Visitors' answers to the demo course, and what they said about them. */
async function removeAnswers(tx: Tx): Promise<void> {
  const visitors = await tx.q
    .selectDistinct({ user: revlog.user })
    .from(revlog)
    .where(eq(revlog.course, demoCourse));
  const review = alias(revlog, "review");
  const saidOfOne = tx.q
    .select({ one: sql`1` })
    .from(review)
    .where(
      and(
        eq(review.user, revlog.user),
        eq(review.id, revlog.target),
        eq(review.course, demoCourse),
      ),
    );
  await tx.q.delete(revlog).where(and(isNotNull(revlog.target), exists(saidOfOne)));
  await tx.q.delete(revlog).where(eq(revlog.course, demoCourse));
  await tx.q.delete(cards).where(eq(cards.course, demoCourse));
  for (const { user } of visitors) {
    await tx.q.delete(folds).where(eq(folds.user, user));
    await refold(tx, user);
  }
}
