import { and, count, desc, eq, gt } from "drizzle-orm";
import { selectClassTaught } from "./classes";
import type { Reading, Tx } from "./database";
import { NotFound, Refusal } from "./refusal";
import { classes, enrolments, questionRevisions, reports } from "./schema";
import type { Viewer } from "./users";

/** A student's reports a day, over all classes. */
const mostADay = 30;

export interface NewReport {
  /** Made on the device; sent twice it is stored once. */
  id: string;
  class: string;
  question: string;
  revision: number;
  text: string;
}

/** Tells the lecturers of a class what is wrong with a question. For members of the class; throws NotFound for others. */
export async function insertReport(
  tx: Tx,
  viewer: Viewer,
  report: NewReport,
  now: number,
): Promise<void> {
  const [member] = await tx.q
    .select({ course: classes.course })
    .from(enrolments)
    .innerJoin(classes, eq(classes.id, enrolments.class))
    .where(and(eq(enrolments.user, viewer.id), eq(enrolments.class, report.class)));
  if (!member) throw new NotFound();
  const [revision] = await tx.q
    .select({ revision: questionRevisions.revision })
    .from(questionRevisions)
    .where(
      and(
        eq(questionRevisions.course, member.course),
        eq(questionRevisions.question, report.question),
        eq(questionRevisions.revision, report.revision),
      ),
    );
  if (!revision) throw new NotFound();
  const [sentBefore] = await tx.q
    .select({ id: reports.id })
    .from(reports)
    .where(and(eq(reports.class, report.class), eq(reports.id, report.id)));
  if (sentBefore) return;
  const [lately] = await tx.q
    .select({ n: count() })
    .from(reports)
    .where(and(eq(reports.user, viewer.id), gt(reports.at, now - 86_400_000)));
  if ((lately?.n ?? 0) >= mostADay) {
    throw new Refusal("That is enough reports for today. Send the next one tomorrow.");
  }
  const { class: id, ...rest } = report;
  await tx.q.insert(reports).values({
    ...rest,
    class: id,
    user: viewer.id,
    course: member.course,
    status: "open",
    at: now,
  });
}

/** Open reports of a class, newest first, without names. For its lecturers; throws NotFound for others. */
export async function selectOpenReports(db: Reading, viewer: Viewer, classId: string) {
  await selectClassTaught(db, viewer, classId);
  return db.q
    .select({
      id: reports.id,
      question: reports.question,
      revision: reports.revision,
      text: reports.text,
    })
    .from(reports)
    .where(and(eq(reports.class, classId), eq(reports.status, "open")))
    .orderBy(desc(reports.at))
    .limit(200);
}
