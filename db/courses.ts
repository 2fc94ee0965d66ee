import { and, asc, eq, inArray, isNull, min } from "drizzle-orm";
import { isCurrentRevision } from "./current-revision";
import type { Reading } from "./database";
import { NotFound } from "./refusal";
import {
  cards,
  classes,
  courseRoles,
  courses,
  enrolments,
  lectures,
  questionRevisions,
  questions,
  topics,
} from "./schema";
import type { Viewer } from "./users";

const summary = {
  id: courses.id,
  title: courses.title,
  code: courses.code,
  language: courses.language,
  authors: courses.authors,
  source: courses.source,
  version: courses.version,
  markingEpoch: courses.markingEpoch,
};

/** Shipped courses are open to everyone, also to those without an account. */
const shipped = isNull(courses.copiedFrom);

/** Courses a person may practise. @internal to db */
async function selectOpenCourses(db: Reading, viewer: Viewer) {
  const mine = db.q
    .select({ course: classes.course })
    .from(enrolments)
    .innerJoin(classes, eq(classes.id, enrolments.class))
    .where(eq(enrolments.user, viewer.id))
    .union(
      db.q
        .select({ course: courseRoles.course })
        .from(courseRoles)
        .where(eq(courseRoles.user, viewer.id)),
    );
  const inClass = new Set((await mine).map((row) => row.course));
  const all = await db.q.select({ ...summary, copiedFrom: courses.copiedFrom }).from(courses);
  return all
    .filter((course) => course.copiedFrom === null || inClass.has(course.id))
    .map(({ copiedFrom: _, ...course }) => ({ ...course, inClass: inClass.has(course.id) }));
}

/** May this person practise this course? */
export async function mayPractise(db: Reading, viewer: Viewer, course: string): Promise<boolean> {
  return (await selectOpenCourses(db, viewer)).some((open) => open.id === course);
}

/**
 * The courses a person follows: those of their classes and those they have practised; for someone in no class every
 * shipped one, so that a new student has something to open.
 */
export async function selectCoursesFollowed(db: Reading, viewer: Viewer) {
  const open = await selectOpenCourses(db, viewer);
  const practised = await db.q
    .selectDistinct({ course: cards.course })
    .from(cards)
    .where(eq(cards.user, viewer.id));
  const known = new Set(practised.map((row) => row.course));
  const followed = open.filter((course) => course.inClass || known.has(course.id));
  const inNoClass = open.every((course) => !course.inClass);
  return (inNoClass ? open : followed).map(({ inClass: _, ...course }) => course);
}

/** The shipped courses, which anyone may try. */
export async function selectShippedCourses(db: Reading) {
  return db.q.select(summary).from(courses).where(shipped).orderBy(asc(courses.title));
}

/**
 * A shipped course as anyone may hold it; without its content where `version` is what it is now. Throws NotFound for any
 * other course.
 */
export async function selectShippedCourse(db: Reading, course: string, version: string) {
  const [found] = await db.q
    .select(summary)
    .from(courses)
    .where(and(eq(courses.id, course), shipped));
  if (!found) throw new NotFound();
  return found.version === version ? found : { ...found, content: await selectContent(db, course) };
}

/** All that a device shows of a course: topics, lectures with slides, questions that are asked. Throws NotFound. */
export async function selectCourseContent(db: Reading, viewer: Viewer, course: string) {
  if (!(await mayPractise(db, viewer, course))) throw new NotFound();
  return selectContent(db, course);
}

async function selectContent(db: Reading, course: string) {
  const topicRows = await db.q
    .select({ id: topics.topic, title: topics.title, weight: topics.weight })
    .from(topics)
    .where(eq(topics.course, course))
    .orderBy(asc(topics.position));
  const lectureRows = await db.q
    .select({ id: lectures.lecture, title: lectures.title, slides: lectures.slides })
    .from(lectures)
    .where(eq(lectures.course, course))
    .orderBy(asc(lectures.position));
  const questionRows = await db.q
    .select({
      id: questions.question,
      lecture: questions.lecture,
      topic: questions.topic,
      slide: questions.slide,
      enemies: questions.enemies,
      resetAt: questions.resetAt,
      revision: questions.currentRevision,
      body: questionRevisions.body,
    })
    .from(questions)
    .innerJoin(questionRevisions, isCurrentRevision)
    .where(and(eq(questions.course, course), isNull(questions.retiredAt)))
    .orderBy(asc(questions.lecture), asc(questions.position));
  return { topics: topicRows, lectures: lectureRows, questions: questionRows };
}

/** Courses that a class can be opened for: shipped ones. For lecturers and admins; throws NotFound for others. */
export async function selectCoursesToTeach(db: Reading, viewer: Viewer) {
  if (viewer.siteRole === "student") throw new NotFound();
  return db.q
    .select({ id: courses.id, title: courses.title, code: courses.code })
    .from(courses)
    .where(shipped)
    .orderBy(asc(courses.title));
}

/** When these courses were first imported, ms UTC. @internal to db */
export async function selectImportTimes(db: Reading, ids: string[]): Promise<Map<string, number>> {
  const rows = await db.q
    .select({ id: courses.id, at: courses.importedAt })
    .from(courses)
    .where(inArray(courses.id, ids));
  return new Map(rows.map((row) => [row.id, row.at]));
}

/** When the first course of all was imported, ms UTC; 0 where there is none. @internal to db */
export async function selectFirstImport(db: Reading): Promise<number> {
  const [row] = await db.q.select({ at: min(courses.importedAt) }).from(courses);
  return row?.at ?? 0;
}
