/** A server with the demo class, and the people whose screens are shown. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { asc, count, eq } from "drizzle-orm";
import { openDatabase, transaction } from "../../db/database";
import { hashPassword } from "../../db/passwords";
import { classes, enrolments, revlog, users } from "../../db/schema";
import { demoCourse, isDemoUser } from "../demo/demo-class";
import { KordusServer } from "../own-server";
import { root } from "../root.mjs";
import { type Session, signIn, signUp } from "./session";

const password = "a picture of every screen";

/** Whose screen it is: nobody's, or that of someone in the demo. */
export type Whom = "nobody" | "newcomer" | "student" | "lecturer" | "new lecturer";

export interface Site {
  url: string;
  /** Parts of addresses that differ from one demo to the next. */
  place: { classId: string; joinCode: string; course: string };
  sessions: Record<Whom, Session>;
  close: () => Promise<void>;
}

/** @returns a new server's site; `close` ends it and removes its data */
export async function openSite(): Promise<Site> {
  const server = await KordusServer.start();
  try {
    const lecturer = await signUp(server.url, "Demo lecturer of the pictures", password);
    await lecturer.post("/api/invite", { token: server.adminLink?.split("#")[1] ?? "" });
    await promisify(execFile)(process.execPath, [join(root, "commands", "demo.mjs")], {
      env: { ...process.env, DATA_DIR: server.dataDir },
    });
    const { student, ...place } = await demoIn(server.dataDir);
    return {
      url: server.url,
      place: { ...place, course: demoCourse },
      sessions: {
        nobody: { cookies: [] },
        newcomer: await signUp(server.url, "Newcomer", password),
        student: await signIn(server.url, student, password),
        lecturer,
        "new lecturer": await newLecturer(server, "New lecturer"),
      },
      close: () => server.remove(),
    };
  } catch (error) {
    await server.remove();
    throw error;
  }
}

async function newLecturer(server: KordusServer, name: string): Promise<Session> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(root, "commands", "kordus.mjs"), "invite", "lecturer"],
    { env: { ...process.env, DATA_DIR: server.dataDir, KORDUS_URL: server.url } },
  );
  const session = await signUp(server.url, name, password);
  await session.post("/api/invite", { token: stdout.trim().split("#")[1] ?? "" });
  return session;
}

/** The demo class, and a student of it who has practised as much as the middle one; they get a password in this data folder. */
async function demoIn(dataDir: string) {
  const db = openDatabase(join(dataDir, "kordus.db"));
  try {
    const [taught] = await db.q
      .select({ classId: classes.id, joinCode: classes.joinCode })
      .from(classes)
      .where(eq(classes.course, demoCourse));
    const students = await db.q
      .select({ id: users.id, name: users.name, answers: count() })
      .from(users)
      .innerJoin(revlog, eq(revlog.user, users.id))
      .innerJoin(enrolments, eq(enrolments.user, users.id))
      .where(isDemoUser)
      .groupBy(users.id)
      .orderBy(asc(count()));
    const student = students[Math.floor(students.length * 0.6)];
    if (!taught || !student) throw new Error("The demo class could not be made.");
    const passwordHash = await hashPassword(password);
    await transaction(db, async (tx) => {
      await tx.q.update(users).set({ passwordHash }).where(eq(users.id, student.id));
    });
    return { ...taught, student: student.name };
  } finally {
    db.close();
  }
}
