import { and, eq, like } from "drizzle-orm";
import { insertClass, joinClass } from "../../db/classes";
import { copyCourse } from "../../db/copy-course";
import { selectCourseContent } from "../../db/courses";
import type { Reading, Tx } from "../../db/database";
import { Refusal } from "../../db/refusal";
import { classes, courses, enrolments, questionRevisions, users } from "../../db/schema";
import { insertUser, raiseSiteRole, type Viewer } from "../../db/users";
import type { AskedQuestion } from "../../study/exam/snapshot";
import { Chance } from "./chance";
import { misKeyed, type Planted, planted } from "./planted";
import type { Student } from "./student";
import type { Term } from "./term";

const shipped = "ica0002";
/** Id of the demo course. */
export const demoCourse = "ica0002-demo";

/** A sound argon2id hash of no password; its salt marks the accounts of the demo. */
const hashStart = `$argon2id$v=19$m=19456,t=2,p=1$${base64(Buffer.from("Kordus demo user"))}$`;
export const isDemoUser = like(users.passwordHash, `${hashStart}%`);

function base64(bytes: Buffer): string {
  return bytes.toString("base64").replaceAll("=", "");
}

/** The demo as it stands in a database. */
export interface Demo {
  seed: number;
  classId: string;
  lecturer: Viewer;
}

/** Throws a sentence where a course that is no demo has the demo's id. */
export async function selectOptionalDemo(db: Reading): Promise<Demo | undefined> {
  const [course] = await db.q.select().from(courses).where(eq(courses.id, demoCourse));
  if (!course) return undefined;
  const seed = /^demo-(\d+)-/.exec(course.version)?.[1];
  const [taught] = await db.q
    .select({ classId: classes.id, id: users.id, name: users.name, siteRole: users.siteRole })
    .from(classes)
    .innerJoin(enrolments, and(eq(enrolments.class, classes.id), eq(enrolments.role, "owner")))
    .innerJoin(users, and(eq(users.id, enrolments.user), isDemoUser))
    .where(eq(classes.course, demoCourse));
  if (course.copiedFrom !== shipped || seed === undefined || !taught) {
    throw new Error(`There is a course ${demoCourse} that is not the demo. Nothing was changed.`);
  }
  const { classId, ...lecturer } = taught;
  return { seed: Number(seed), classId, lecturer };
}

/** What was planted in a demo that is there. */
export async function selectPlanted(db: Reading, demo: Demo): Promise<Planted> {
  const { questions } = await selectCourseContent(db, demo.lecturer, demoCourse);
  return planted(questions, demo.seed, true);
}

export interface Opened extends Demo {
  plant: Planted;
  /** The demo course's questions, one of them mis-keyed. */
  questions: AskedQuestion[];
  /** In the order of the students given. */
  viewers: Viewer[];
}

/** Makes the demo course with what is planted in it, its lecturer, and its class with these students. */
export async function insertDemo(
  tx: Tx,
  seed: number,
  students: readonly Student[],
  { startsAt, examAt, now }: Term,
): Promise<Opened> {
  const chance = new Chance(`${seed}/class`);
  const teacher = await insertDemoUser(tx, "Demo lecturer", startsAt, chance);
  await raiseSiteRole(tx, teacher.id, "lecturer");
  const lecturer: Viewer = { ...teacher, siteRole: "lecturer" };
  const plant = await insertDemoCourse(tx, lecturer, seed, now);
  const classId = chance.uuid(startsAt);
  const joinCode = await insertClass(tx, lecturer, {
    ...{ id: classId, course: demoCourse, name: "Demo class", examAt, now: startsAt },
  });
  const viewers: Viewer[] = [];
  for (const { name, chance: own } of students) {
    const viewer = await insertDemoUser(tx, name, startsAt, own.of("account"));
    await joinClass(tx, viewer, joinCode, startsAt);
    viewers.push(viewer);
  }
  await tx.q
    .update(classes)
    .set({ joinCode: chance.bytes().toString("hex").slice(0, 8) })
    .where(eq(classes.id, classId));
  const { questions } = await selectCourseContent(tx, lecturer, demoCourse);
  return { seed, classId, lecturer, plant, questions, viewers };
}

async function insertDemoCourse(tx: Tx, lecturer: Viewer, seed: number, now: number) {
  const [source] = await tx.q
    .select({ version: courses.version })
    .from(courses)
    .where(eq(courses.id, shipped));
  if (!source) {
    throw new Error(
      `There is no course ${shipped} to make a demo of. Start Kordus once: npm start`,
    );
  }
  await copyCourse(tx, lecturer, {
    ...{ from: shipped, id: demoCourse, title: "Demo: IT Infrastructure Services", now },
    version: `demo-${seed}-${source.version}`,
  });
  const { questions } = await selectCourseContent(tx, lecturer, demoCourse);
  const plant = planted(questions, seed, false);
  for (const { id, body } of questions.filter(({ id }) => id === plant.misKeyed.question)) {
    await tx.q
      .update(questionRevisions)
      .set({ body: misKeyed(body) })
      .where(and(eq(questionRevisions.course, demoCourse), eq(questionRevisions.question, id)));
  }
  return plant;
}

async function insertDemoUser(tx: Tx, name: string, now: number, chance: Chance): Promise<Viewer> {
  const passwordHash = hashStart + base64(chance.bytes());
  try {
    return await insertUser(tx, { id: chance.uuid(now), name, passwordHash, now });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Error(`Someone has the name "${name}", which the demo needs. Nothing was changed.`);
  }
}

/**
 * Makes every administrator who is not in the demo class yet a lecturer of it.
 * @returns how many were made one, and how many there are
 */
export async function enrolAdmins(
  tx: Tx,
  { classId }: Demo,
  now: number,
): Promise<{ enrolled: number; admins: number }> {
  const admins = await tx.q.select({ id: users.id }).from(users).where(eq(users.siteRole, "admin"));
  if (admins.length === 0) return { enrolled: 0, admins: 0 };
  const { changes } = await tx.q
    .insert(enrolments)
    .values(
      admins.map(({ id }) => ({
        ...{ user: id, class: classId, role: "lecturer" as const, joinedAt: now },
      })),
    )
    .onConflictDoNothing();
  return { enrolled: changes, admins: admins.length };
}
