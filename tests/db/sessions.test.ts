import { describe, expect, test } from "vitest";
import { transaction } from "../../db/database";
import {
  deleteSession,
  insertSession,
  selectOptionalViewer,
  sessionDays,
  touchSession,
} from "../../db/sessions";
import { newId } from "./ids";
import { day, opening } from "./moments";
import { newSchool, type Person } from "./story";

interface Session {
  id: string;
  user: string;
}

async function signIn(person: Person, now: number): Promise<Session> {
  const session = { id: newId(), user: person.viewer.id };
  await transaction(person.school.db, (tx) => insertSession(tx, { ...session, now }));
  return session;
}

function visits(person: Person, session: Session, now: number) {
  return selectOptionalViewer(person.school.db, session, now);
}

function touches(person: Person, session: Session, now: number): Promise<void> {
  return transaction(person.school.db, (tx) => touchSession(tx, session, now));
}

async function newStudent(): Promise<Person> {
  return (await newSchool()).student("Mari");
}

describe("a session", () => {
  test("tells who is there, and whether a visit is to be noted", async () => {
    const mari = await newStudent();
    const session = await signIn(mari, opening);
    expect(await visits(mari, session, opening + day)).toEqual({
      viewer: mari.viewer,
      stale: false,
    });
    expect(await visits(mari, session, opening + day + 1)).toMatchObject({ stale: true });
    await touches(mari, session, opening + 2 * day);
    expect(await visits(mari, session, opening + 2 * day)).toMatchObject({ stale: false });
  });

  test("ends after sixty days without a visit", async () => {
    const mari = await newStudent();
    const session = await signIn(mari, opening);
    expect(await visits(mari, session, opening + 60 * day - 1)).toBeDefined();
    expect(await visits(mari, session, opening + 60 * day)).toBeUndefined();
  });

  test("lives on with every visit, but not beyond half a year", async () => {
    const mari = await newStudent();
    const session = await signIn(mari, opening);
    for (let days = 50; days < sessionDays; days += 50) {
      const now = opening + days * day;
      expect(await visits(mari, session, now)).toBeDefined();
      await touches(mari, session, now);
    }
    const end = opening + sessionDays * day;
    expect(await visits(mari, session, end - 1)).toBeDefined();
    expect(await visits(mari, session, end)).toBeUndefined();
  });

  test("that has ended stays ended, though a visit is noted", async () => {
    const mari = await newStudent();
    const session = await signIn(mari, opening);
    await touches(mari, session, opening + 61 * day);
    expect(await visits(mari, session, opening + 61 * day)).toBeUndefined();
  });

  test("that was signed out is over at once, and no other", async () => {
    const mari = await newStudent();
    const [phone, laptop] = [await signIn(mari, opening), await signIn(mari, opening)];
    await transaction(mari.school.db, (tx) => deleteSession(tx, phone));
    await touches(mari, phone, opening + 1);
    expect(await visits(mari, phone, opening + 1)).toBeUndefined();
    expect(await visits(mari, laptop, opening + 1)).toBeDefined();
  });

  test("opens nothing for another person who names it, and cannot be ended by them", async () => {
    const mari = await newStudent();
    const jaan = await mari.school.student("Jaan");
    const session = await signIn(mari, opening);
    const stolen = { id: session.id, user: jaan.viewer.id };
    expect(await visits(jaan, stolen, opening + 1)).toBeUndefined();
    await transaction(mari.school.db, (tx) => deleteSession(tx, stolen));
    expect(await visits(mari, session, opening + 1)).toBeDefined();
  });

  test("shows a role that was given after signing in", async () => {
    const school = await newSchool();
    const liis = await school.lecturer("Liis");
    const session = await signIn(liis, opening);
    expect(await visits(liis, session, opening)).toMatchObject({
      viewer: { siteRole: "lecturer" },
    });
  });

  test("that has ended is swept away when its owner signs in again", async () => {
    const mari = await newStudent();
    await signIn(mari, opening);
    await signIn(mari, opening + 90 * day);
    expect((await mari.school.everything()).sessions).toHaveLength(1);
  });
});
