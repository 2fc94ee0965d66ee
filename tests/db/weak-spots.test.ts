import { describe, expect, test } from "vitest";
import { NotFound } from "../../db/refusal";
import { selectWeakSpots } from "../../db/weak-spots";
import type { Answer } from "../../study/question/answer";
import { CoffeeCourse } from "./coffee-course";
import { chose, unknown } from "./device";
import { day, hour } from "./moments";
import {
  answersAt,
  looks,
  newClass,
  noon,
  right,
  spot,
  studentsAnswer,
  wrong,
} from "./spring-class";

/** All numbers in a value, by path. */
function numbersIn(value: unknown, path = ""): string[] {
  if (typeof value === "number") return [path];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => numbersIn(inner, `${path}/${key}`));
}

describe("a class's weak spots", () => {
  test("hold no figure but the size of the class while only four have answered", async () => {
    const spring = await newClass();
    await studentsAnswer(spring, "most-caffeine", [right, wrong, wrong, unknown]);
    const told: unknown = JSON.parse(JSON.stringify(await looks(spring)));
    expect(numbersIn(told)).toEqual(["/students"]);
    expect(told).toMatchObject({ students: 4, started: null });
  });

  test("hold the mean with Wilson's interval from five students on", async () => {
    const spring = await newClass();
    await studentsAnswer(spring, "most-caffeine", [right, wrong, wrong, right, unknown]);
    const told = await looks(spring);
    expect(told).toMatchObject({ students: 5, started: 5 });
    const figure = {
      mean: 0.4,
      n: 5,
      low: expect.closeTo(0.118, 3),
      high: expect.closeTo(0.769, 3),
    };
    expect(told.topics[0]).toMatchObject({ topic: "beans", facility: figure });
    expect(await spot(spring, "most-caffeine")).toEqual({
      ...{ question: "most-caffeine", facility: figure, distractors: null },
    });
    expect(await spot(spring, "what-makes-crema")).toMatchObject({ facility: null });
  });

  test("do not count anyone with a staff role, however they joined", async () => {
    const spring = await newClass();
    await studentsAnswer(spring, "most-caffeine", [right, wrong, wrong, right]);
    const { school, liis, classId, joinCode } = spring;
    const [lecturer, guest] = [await school.lecturer("Jaak"), await school.lecturer("Guest")];
    const [admin, tutor] = [await school.admin("Admin"), await school.student("Tutor")];
    await lecturer.teaches(classId);
    await tutor.teaches(classId);
    for (const person of [liis, lecturer, guest, admin, tutor]) {
      await person.joins(joinCode);
      await answersAt(person, "most-caffeine", right, noon);
    }
    const told = await looks(spring);
    expect(told).toMatchObject({ students: 4, started: null });
    expect(numbersIn(told)).toEqual(["/students"]);
  });

  test("do not count students of another class or of none", async () => {
    const spring = await newClass();
    await studentsAnswer(spring, "most-caffeine", [right, wrong, wrong, right]);
    const autumn = await spring.liis.opensClass("Autumn");
    const [other, none] = await spring.school.students(2);
    await other?.joins(autumn.joinCode);
    await answersAt(other, "most-caffeine", right, noon);
    await answersAt(none, "most-caffeine", right, noon);
    expect(await looks(spring)).toMatchObject({ students: 4, started: null });
  });

  test("count each student's first attempt, though it was undone, and no later one", async () => {
    const spring = await newClass();
    const [mari, ...others] = await studentsAnswer(spring, "most-caffeine", [
      wrong,
      wrong,
      wrong,
      wrong,
      wrong,
    ]);
    const phone = mari?.device();
    const again = phone?.answers("most-caffeine", right, noon + day);
    if (again) phone?.says("overruled", again, noon + day);
    const first = (await mari?.log())?.[0];
    if (first) phone?.says("void", first, noon + day);
    await phone?.sends(noon + day);
    for (const other of others) await answersAt(other, "most-caffeine", right, noon + day);
    expect((await spot(spring, "most-caffeine"))?.facility).toMatchObject({ n: 5, mean: 0 });
  });

  test("take the attempt that was made first for the first, though it arrived last", async () => {
    const spring = await newClass();
    const students = await studentsAnswer(spring, "most-caffeine", Array(5).fill(right));
    const laptop = students[0]?.device();
    laptop?.answers("most-caffeine", wrong, noon - hour);
    await laptop?.sends(noon + day);
    expect((await spot(spring, "most-caffeine"))?.facility?.mean).toBe(0.8);
  });

  test("count the first attempt since a reset", async () => {
    const spring = await newClass();
    const students = await studentsAnswer(spring, "most-caffeine", Array(6).fill(wrong));
    const afresh = new CoffeeCourse().reset("most-caffeine", "2026-03-03");
    await spring.school.imports(afresh, noon + day);
    expect(await looks(spring)).toMatchObject({ students: 6, started: null });
    for (const student of students.slice(1)) {
      await answersAt(student, "most-caffeine", right, noon + 2 * day);
      await answersAt(student, "most-caffeine", wrong, noon + 3 * day);
    }
    expect((await spot(spring, "most-caffeine"))?.facility).toMatchObject({ n: 5, mean: 1 });
  });

  test("follow a corrected key", async () => {
    const spring = await newClass();
    await studentsAnswer(spring, "what-makes-crema", Array(5).fill(chose("milk")));
    const course = new CoffeeCourse().edit(
      "what-makes-crema",
      ["text: The pressure, correct: true", "text: The pressure"],
      ["text: The milk", "text: The milk, correct: true"],
    );
    await spring.school.imports(course, noon + day);
    expect((await spot(spring, "what-makes-crema"))?.facility?.mean).toBe(1);
  });

  test("leave out questions that are retired", async () => {
    const spring = await newClass();
    await studentsAnswer(spring, "most-caffeine", Array(6).fill(wrong));
    const course = new CoffeeCourse();
    course.takeOut("most-caffeine");
    await spring.school.imports(course, noon + day);
    expect(await spot(spring, "most-caffeine")).toBeUndefined();
    const told = await looks(spring);
    expect(numbersIn(told)).toEqual(["/students"]);
    expect(told.started).toBeNull();
  });

  test("show the worst topic and the worst question first, what is not known last", async () => {
    const spring = await newClass();
    const students = await studentsAnswer(spring, "most-caffeine", Array(6).fill(right));
    for (const [i, student] of students.entries()) {
      await answersAt(student, "what-makes-crema", chose("pressure"), noon);
      const words: Answer = { kind: "cloze", texts: ["nine", "milk"] };
      await answersAt(student, "espresso-words", words, noon);
      const levers = { kind: "list" as const, entries: ["grind"] };
      if (i < 4) await answersAt(student, "levers-of-a-brew", levers, noon);
    }
    const { topics } = await looks(spring);
    expect(topics.map(({ topic }) => topic)).toEqual(["brewing", "beans", "roasting"]);
    expect(topics[0]?.questions.map(({ question }) => question)).toEqual([
      ...["espresso-words", "what-makes-crema", "tools-of-espresso", "levers-of-a-brew"],
    ]);
    expect(topics[2]?.facility).toBeNull();
  });

  test("are for the lecturers of the class alone", async () => {
    const spring = await newClass();
    const [mari] = await studentsAnswer(spring, "most-caffeine", Array(5).fill(right));
    const { school, classId } = spring;
    const other = await school.lecturer("Other");
    await other.opensClass("Autumn");
    for (const person of [mari, other, await school.admin("Admin")]) {
      if (!person) throw new Error("nobody joined");
      const looking = selectWeakSpots(school.db, person.viewer, classId);
      await expect(looking).rejects.toThrow(NotFound);
    }
  });
});
