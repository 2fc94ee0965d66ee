import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import {
  insertClass,
  selectClassesOf,
  selectClassTaught,
  selectClassToJoin,
} from "../../db/classes";
import { transaction } from "../../db/database";
import { NotFound, Refusal } from "../../db/refusal";
import { newId } from "./ids";
import { day, opening } from "./moments";
import { newSchool, type Person } from "./story";

/** A school with one class, its owner Liis and its student Mari. */
async function newClass() {
  const school = await newSchool();
  const liis = await school.lecturer("Liis");
  const spring = await liis.opensClass("Spring", opening, opening + 60 * day);
  const mari = await school.student("Mari");
  await mari.joins(spring.joinCode);
  return { school, liis, mari, spring };
}

const classesOf = ({ school, viewer }: Person) => selectClassesOf(school.db, viewer);

describe("opening a class", () => {
  test("is for lecturers and admins of the site", async () => {
    const school = await newSchool();
    const [liis, admin] = [await school.lecturer("Liis"), await school.admin("Admin")];
    for (const person of [liis, admin]) {
      const { id } = await person.opensClass("Spring");
      expect(await classesOf(person)).toMatchObject([{ id, role: "owner", startsAt: opening }]);
    }
    const mari = await school.student("Mari");
    await expect(mari.opensClass("Mine")).rejects.toThrow(NotFound);
    expect(await classesOf(mari)).toEqual([]);
  });

  test("needs a course that is there and an exam to come", async () => {
    const school = await newSchool();
    const liis = await school.lecturer("Liis");
    await expect(liis.opensClass("Late", opening, opening)).rejects.toThrow(Refusal);
    const stray = { id: newId(), course: "tea", name: "Tea", examAt: null, now: opening };
    const opens = transaction(school.db, (tx) => insertClass(tx, liis.viewer, stray));
    await expect(opens).rejects.toThrow("no such course");
  });

  test("of another lecturer's own copy of a course is not possible; of one's own it is", async () => {
    const school = await newSchool();
    const [liis, jaak] = [await school.lecturer("Liis"), await school.lecturer("Jaak")];
    await school.runs(sql`update courses set copied_from = 'tea'`);
    await expect(liis.opensClass("Spring")).rejects.toThrow("no such course");
    await school.runs(sql`insert into course_roles values ('coffee', ${jaak.viewer.id}, 'owner')`);
    await expect(liis.opensClass("Spring")).rejects.toThrow("no such course");
    expect((await jaak.opensClass("Spring")).joinCode).toHaveLength(8);
  });

  test("gives a join code of its own that is easy to read off a wall", async () => {
    const school = await newSchool();
    const liis = await school.lecturer("Liis");
    const codes = new Set<string>();
    for (let i = 0; i < 20; i++) codes.add((await liis.opensClass(`Group ${i}`)).joinCode);
    expect(codes.size).toBe(20);
    for (const code of codes) expect(code).toMatch(/^[2-9a-hj-km-np-y]{8}$/);
  });
});

describe("joining a class", () => {
  test("twice changes nothing", async () => {
    const { school, mari, spring } = await newClass();
    const before = await school.everything();
    const joined = await mari.joins(spring.joinCode.toUpperCase(), opening + day);
    expect(joined).toEqual({ id: spring.id, name: "Spring", course: "coffee" });
    expect(await school.everything()).toEqual(before);
  });

  test("leaves staff staff", async () => {
    const { school, liis, spring } = await newClass();
    const jaak = await school.lecturer("Jaak");
    await jaak.teaches(spring.id);
    await liis.joins(spring.joinCode);
    await jaak.joins(spring.joinCode);
    expect(await classesOf(liis)).toMatchObject([{ role: "owner" }]);
    expect(await classesOf(jaak)).toMatchObject([{ role: "lecturer" }]);
  });

  test("by a code that is wrong, or of a class that is over, is not possible", async () => {
    const { school, liis, spring } = await newClass();
    const jaan = await school.student("Jaan");
    await expect(jaan.joins("zzzzzzzz")).rejects.toThrow(NotFound);
    await expect(jaan.joins("")).rejects.toThrow(NotFound);
    await school.runs(sql`update classes set archived_at = ${opening + day}`);
    await expect(jaan.joins(spring.joinCode)).rejects.toThrow(NotFound);
    expect(await classesOf(jaan)).toEqual([]);
    expect(await classesOf(liis)).toEqual([]);
  });

  test("shows beforehand what is joined, and nobody who is in it", async () => {
    const { school, spring } = await newClass();
    expect(await selectClassToJoin(school.db, spring.joinCode)).toEqual({
      id: spring.id,
      name: "Spring",
      course: "coffee",
      courseTitle: "Coffee",
      examAt: opening + 60 * day,
    });
  });
});

describe("the classes of a person", () => {
  test("show the join code to those who teach, and to no student", async () => {
    const { liis, mari, spring } = await newClass();
    expect(await classesOf(liis)).toMatchObject([{ joinCode: spring.joinCode }]);
    expect(await classesOf(mari)).toMatchObject([{ id: spring.id, joinCode: null }]);
    expect(JSON.stringify(await classesOf(mari))).not.toContain(spring.joinCode);
  });

  test("are those they joined, the soonest exam first", async () => {
    const { school, liis, mari } = await newClass();
    const winter = await liis.opensClass("Winter", opening, opening + 30 * day);
    await liis.opensClass("Another", opening);
    await mari.joins(winter.joinCode);
    expect((await classesOf(mari)).map((one) => one.name)).toEqual(["Winter", "Spring"]);
    expect(await classesOf(await school.student("Jaan"))).toEqual([]);
  });
});

describe("a class taught", () => {
  test("is found by its owner and its lecturers", async () => {
    const { school, liis, spring } = await newClass();
    const jaak = await school.lecturer("Jaak");
    await jaak.teaches(spring.id);
    for (const { viewer } of [liis, jaak]) {
      expect(await selectClassTaught(school.db, viewer, spring.id)).toMatchObject(spring);
    }
  });

  test("is found by nobody else: student, lecturer of another class, admin, stranger", async () => {
    const { school, mari, spring } = await newClass();
    const other = await school.lecturer("Other");
    await other.opensClass("Autumn");
    const joined = await school.lecturer("Joined as a student");
    await joined.joins(spring.joinCode);
    const nobody = { id: newId(), name: "Nobody", siteRole: "admin" as const };
    const others = [mari, other, joined, await school.admin("Admin"), { viewer: nobody }];
    for (const { viewer } of others) {
      const looks = selectClassTaught(school.db, viewer, spring.id);
      await expect(looks).rejects.toThrow(NotFound);
    }
  });
});
