/** The people of a school and what they do, on a real database in a folder of its own. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { asc, eq, sql } from "drizzle-orm";
import { onTestFinished } from "vitest";
import { z } from "zod";
import { insertClass, joinClass } from "../../db/classes";
import { type Db, openDatabase, transaction } from "../../db/database";
import { importContent } from "../../db/import-content";
import type { CourseChanges } from "../../db/import-course";
import { migrateDatabase } from "../../db/migrate";
import { cards, enrolments, revlog } from "../../db/schema";
import { insertUser, raiseSiteRole, type SiteRole, type Viewer } from "../../db/users";
import { CoffeeCourse } from "./coffee-course";
import { Device } from "./device";
import { newId } from "./ids";
import { opening } from "./moments";

/** An opened, migrated, empty database; gone when the test is over. */
export async function newDatabase(): Promise<{ db: Db; folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), "kordus-school-"));
  const path = join(folder, "kordus.db");
  await migrateDatabase(path, "db/migrations");
  const db = openDatabase(path);
  onTestFinished(async () => {
    db.close();
    await rm(folder, { recursive: true });
  });
  return { db, folder };
}

/** A school with the coffee course and nobody in it. */
export async function newSchool(course = new CoffeeCourse()): Promise<School> {
  const { db, folder } = await newDatabase();
  const school = new School(db, join(folder, "content"));
  await school.imports(course, opening);
  return school;
}

export class School {
  constructor(
    readonly db: Db,
    readonly content: string,
  ) {}

  /** Writes the course's files and imports them. */
  async imports(course: CoffeeCourse, now: number): Promise<CourseChanges> {
    await rm(this.content, { recursive: true, force: true });
    for (const [path, text] of course.files()) await this.writeContent(`coffee/${path}`, text);
    const changes = (await this.importsContent(now)).get("coffee");
    if (!changes) throw new Error("the coffee course was not imported");
    return changes;
  }

  importsContent(now: number): Promise<Map<string, CourseChanges>> {
    return importContent(this.db, this.content, now);
  }

  async writeContent(path: string, text: string): Promise<void> {
    await mkdir(dirname(join(this.content, path)), { recursive: true });
    await writeFile(join(this.content, path), text);
  }

  private async person(name: string, role: SiteRole): Promise<Person> {
    const id = newId();
    const viewer = await transaction(this.db, async (tx) => {
      const made = await insertUser(tx, { id, name, passwordHash: "none", now: opening });
      await raiseSiteRole(tx, id, role);
      return { ...made, siteRole: role };
    });
    return new Person(this, viewer);
  }

  student(name: string): Promise<Person> {
    return this.person(name, "student");
  }

  /** That many students, with names of their own. */
  async students(count: number): Promise<Person[]> {
    const all: Person[] = [];
    for (let i = 0; i < count; i++) all.push(await this.student(`Student ${newId()}`));
    return all;
  }

  lecturer(name: string): Promise<Person> {
    return this.person(name, "lecturer");
  }

  admin(name: string): Promise<Person> {
    return this.person(name, "admin");
  }

  /** What no function of ours does yet, as SQL. */
  async runs(statement: ReturnType<typeof sql>): Promise<void> {
    await transaction(this.db, async (tx) => {
      await tx.q.run(statement);
    });
  }

  /** Every row of every table but the migrations', as text. */
  async everything(): Promise<Record<string, string[]>> {
    const Table = z.array(z.object({ name: z.string() }));
    const tables = Table.parse(
      await this.db.q.all(
        sql`select name from sqlite_master where type = 'table' and name not like '\\_\\_%' escape '\\' order by name`,
      ),
    );
    const dump: Record<string, string[]> = {};
    for (const { name } of tables) {
      const rows = await this.db.q.all(sql`select * from ${sql.identifier(name)}`);
      dump[name] = rows.map((row) => JSON.stringify(row)).sort();
    }
    return dump;
  }
}

export class Person {
  constructor(
    readonly school: School,
    readonly viewer: Viewer,
  ) {}

  /** A phone or laptop of theirs. */
  device(): Device {
    return new Device(this.school.db, this.viewer, newId());
  }

  /** Their log as stored, in the order of arrival. */
  log() {
    const { q } = this.school.db;
    return q.select().from(revlog).where(eq(revlog.user, this.viewer.id)).orderBy(asc(revlog.seq));
  }

  /** Their cards as stored, by question. */
  cards() {
    const { q } = this.school.db;
    const mine = eq(cards.user, this.viewer.id);
    return q.select().from(cards).where(mine).orderBy(asc(cards.course), asc(cards.question));
  }

  /** The ratings of their reviews of a question as stored, in the order of time; null: counts for nothing. */
  async ratings(question: string): Promise<(number | null)[]> {
    const reviews = (await this.log()).filter((row) => row.question === question);
    return reviews.sort((a, b) => a.effectiveAt - b.effectiveAt).map((row) => row.rating);
  }

  async opensClass(
    name: string,
    now = opening,
    examAt: number | null = null,
    course = "coffee",
  ): Promise<{ id: string; joinCode: string }> {
    const id = newId();
    const joinCode = await transaction(this.school.db, (tx) =>
      insertClass(tx, this.viewer, { id, course, name, examAt, now }),
    );
    return { id, joinCode };
  }

  joins(joinCode: string, now = opening) {
    return transaction(this.school.db, (tx) => joinClass(tx, this.viewer, joinCode, now));
  }

  /** Is made a lecturer of a class. */
  async teaches(classId: string): Promise<void> {
    const row = { user: this.viewer.id, class: classId, role: "lecturer" as const };
    await transaction(this.school.db, async (tx) => {
      await tx.q.insert(enrolments).values({ ...row, joinedAt: opening });
    });
  }
}
