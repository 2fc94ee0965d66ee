import { randomBytes } from "node:crypto";
import { and, asc, eq, isNotNull, isNull, ne, or } from "drizzle-orm";
import type { Reading, Tx } from "./database";
import { NotFound, Refusal } from "./refusal";
import { classes, courseRoles, courses, enrolments } from "./schema";
import type { Viewer } from "./users";

/** 30 letters and digits that are not mistaken for one another when read off a projector. */
const alphabet = "23456789abcdefghjkmnpqrstuvwxy";

/** Eight characters, about 39 bits. */
function newJoinCode(): string {
  let code = "";
  while (code.length < 8) {
    for (const byte of randomBytes(16)) {
      if (byte < 240 && code.length < 8) code += alphabet[byte % 30];
    }
  }
  return code;
}

export interface NewClass {
  id: string;
  course: string;
  name: string;
  examAt: number | null;
  now: number;
}

/** Opens a class of a course that is shipped or the lecturer's own. Lecturers and admins of the site may. */
export async function insertClass(tx: Tx, viewer: Viewer, wanted: NewClass): Promise<string> {
  if (viewer.siteRole === "student") throw new NotFound();
  const [course] = await tx.q
    .select({ id: courses.id })
    .from(courses)
    .leftJoin(courseRoles, and(eq(courseRoles.course, courses.id), eq(courseRoles.user, viewer.id)))
    .where(
      and(
        eq(courses.id, wanted.course),
        or(isNull(courses.copiedFrom), isNotNull(courseRoles.user)),
      ),
    );
  if (!course) throw new Refusal("There is no such course.");
  if (wanted.examAt !== null && wanted.examAt <= wanted.now) {
    throw new Refusal("The exam date has passed. Choose a day to come.");
  }
  const joinCode = newJoinCode();
  await tx.q.insert(classes).values({
    id: wanted.id,
    course: wanted.course,
    name: wanted.name,
    startsAt: wanted.now,
    examAt: wanted.examAt,
    scope: null,
    joinCode,
    archivedAt: null,
  });
  await tx.q
    .insert(enrolments)
    .values({ user: viewer.id, class: wanted.id, role: "owner", joinedAt: wanted.now });
  return joinCode;
}

/** What a join link says before one joins: no names, no numbers of people. Throws NotFound. */
export async function selectClassToJoin(db: Reading, joinCode: string) {
  const [found] = await db.q
    .select({
      id: classes.id,
      name: classes.name,
      course: classes.course,
      courseTitle: courses.title,
      examAt: classes.examAt,
    })
    .from(classes)
    .innerJoin(courses, eq(courses.id, classes.course))
    .where(and(eq(classes.joinCode, joinCode.toLowerCase()), isNull(classes.archivedAt)));
  if (!found) throw new NotFound();
  return found;
}

/** Joins by link; joining twice changes nothing, and staff stay staff. */
export async function joinClass(
  tx: Tx,
  viewer: Viewer,
  joinCode: string,
  now: number,
): Promise<{ id: string; name: string; course: string }> {
  const { id, name, course } = await selectClassToJoin(tx, joinCode);
  await tx.q
    .insert(enrolments)
    .values({ user: viewer.id, class: id, role: "student", joinedAt: now })
    .onConflictDoNothing();
  return { id, name, course };
}

/** The classes a person is in, soonest exam first. Join codes only where they teach. */
export async function selectClassesOf(db: Reading, viewer: Viewer) {
  const rows = await db.q
    .select({
      id: classes.id,
      name: classes.name,
      course: classes.course,
      startsAt: classes.startsAt,
      examAt: classes.examAt,
      scope: classes.scope,
      joinCode: classes.joinCode,
      role: enrolments.role,
    })
    .from(enrolments)
    .innerJoin(classes, eq(classes.id, enrolments.class))
    .where(and(eq(enrolments.user, viewer.id), isNull(classes.archivedAt)))
    .orderBy(asc(classes.examAt), asc(classes.name));
  return rows.map(({ joinCode, ...row }) => ({
    ...row,
    joinCode: row.role === "student" ? null : joinCode,
  }));
}

/** A class that this person teaches. Throws NotFound for anyone else. */
export async function selectClassTaught(db: Reading, viewer: Viewer, classId: string) {
  const [found] = await db.q
    .select({
      id: classes.id,
      name: classes.name,
      course: classes.course,
      startsAt: classes.startsAt,
      examAt: classes.examAt,
      joinCode: classes.joinCode,
    })
    .from(enrolments)
    .innerJoin(classes, eq(classes.id, enrolments.class))
    .where(
      and(
        eq(enrolments.user, viewer.id),
        eq(enrolments.class, classId),
        ne(enrolments.role, "student"),
      ),
    );
  if (!found) throw new NotFound();
  return found;
}
