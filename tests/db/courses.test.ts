import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import {
  mayPractise,
  selectCourseContent,
  selectCoursesFollowed,
  selectCoursesToTeach,
  selectShippedCourses,
} from "../../db/courses";
import { NotFound } from "../../db/refusal";
import { selectTrial } from "../../db/snapshot";
import { CoffeeCourse } from "./coffee-course";
import { chose } from "./device";
import { hour, opening } from "./moments";
import { newSchool, type Person } from "./story";

/** A school with the shipped course and Liis's own copy of it, for which she has a class. */
async function newSchoolWithCopy() {
  const school = await newSchool();
  for (const [path, text] of new CoffeeCourse().files()) {
    await school.writeContent(`strong-coffee/${path}`, text);
  }
  await school.importsContent(opening);
  await school.runs(sql`update courses set copied_from = 'coffee' where id = 'strong-coffee'`);
  const liis = await school.lecturer("Liis");
  await school.runs(
    sql`insert into course_roles values ('strong-coffee', ${liis.viewer.id}, 'owner')`,
  );
  const { joinCode } = await liis.opensClass("Spring", opening, null, "strong-coffee");
  return { school, liis, joinCode };
}

const may = ({ school, viewer }: Person, course: string) => mayPractise(school.db, viewer, course);

async function followed({ school, viewer }: Person): Promise<string[]> {
  return (await selectCoursesFollowed(school.db, viewer)).map((course) => course.id);
}

describe("a course", () => {
  test("that is shipped may be practised by everyone; one that is not there by nobody", async () => {
    const { school } = await newSchoolWithCopy();
    const mari = await school.student("Mari");
    expect(await may(mari, "coffee")).toBe(true);
    expect(await may(mari, "tea")).toBe(false);
  });

  test("that is someone's copy may be practised by members of its classes and its editors", async () => {
    const { school, liis, joinCode } = await newSchoolWithCopy();
    const mari = await school.student("Mari");
    for (const person of [mari, await school.lecturer("Other"), await school.admin("Admin")]) {
      expect(await may(person, "strong-coffee")).toBe(false);
      const looks = selectCourseContent(school.db, person.viewer, "strong-coffee");
      await expect(looks).rejects.toThrow(NotFound);
    }
    expect(await may(liis, "strong-coffee")).toBe(true);
    await mari.joins(joinCode);
    expect(await may(mari, "strong-coffee")).toBe(true);
    const content = await selectCourseContent(school.db, mari.viewer, "strong-coffee");
    expect(content.questions).toHaveLength(8);
  });

  test("that is shipped may be tried without an account; a copy may not", async () => {
    const { school } = await newSchoolWithCopy();
    const shipped = await selectShippedCourses(school.db);
    expect(shipped.map(({ id }) => id)).toEqual(["coffee"]);
    const { course, model } = await selectTrial(school.db, "coffee", "");
    expect(model.weights).toHaveLength(21);
    expect(course.content?.questions).toHaveLength(8);
    const again = await selectTrial(school.db, "coffee", course.version);
    expect(again.course.content).toBeUndefined();
    await expect(selectTrial(school.db, "strong-coffee", "")).rejects.toThrow(NotFound);
    await expect(selectTrial(school.db, "tea", "")).rejects.toThrow(NotFound);
  });

  test("that may not be practised takes no answers", async () => {
    const { school, joinCode } = await newSchoolWithCopy();
    const mari = await school.student("Mari");
    const phone = mari.device();
    const course = { course: "strong-coffee" };
    phone.answers("most-caffeine", chose("robusta"), opening + hour, course);
    expect((await phone.sends(opening + hour)).results).toMatchObject([{ status: "rejected" }]);
    await mari.joins(joinCode);
    phone.answers("most-caffeine", chose("robusta"), opening + hour, course);
    expect((await phone.sends(opening + hour)).results).toMatchObject([{ status: "accepted" }]);
  });

  test("is followed through a class or an answer; all shipped ones where there is neither", async () => {
    const { school, joinCode } = await newSchoolWithCopy();
    const [mari, jaan] = [await school.student("Mari"), await school.student("Jaan")];
    expect(await followed(mari)).toEqual(["coffee"]);
    await mari.joins(joinCode);
    expect(await followed(mari)).toEqual(["strong-coffee"]);
    const phone = mari.device();
    phone.answers("most-caffeine", chose("robusta"), opening + hour);
    await phone.sends(opening + hour);
    expect((await followed(mari)).sort()).toEqual(["coffee", "strong-coffee"]);
    expect(await followed(jaan)).toEqual(["coffee"]);
  });

  test("can be taught where it is shipped, by lecturers and admins", async () => {
    const { school, liis } = await newSchoolWithCopy();
    for (const { viewer } of [liis, await school.admin("Admin")]) {
      const taught = await selectCoursesToTeach(school.db, viewer);
      expect(taught).toEqual([{ id: "coffee", title: "Coffee", code: "COF1" }]);
    }
    const mari = await school.student("Mari");
    await expect(selectCoursesToTeach(school.db, mari.viewer)).rejects.toThrow(NotFound);
  });

  test("shows its questions in the order of lecture and file, retired ones not", async () => {
    const school = await newSchool();
    const mari = await school.student("Mari");
    const course = new CoffeeCourse();
    course.takeOut("mild-species");
    await school.imports(course, opening + hour);
    const content = await selectCourseContent(school.db, mari.viewer, "coffee");
    expect(content.questions.map((question) => question.id)).toEqual([
      ...["most-caffeine", "cherry-to-roast", "popping-beans"],
      ...["what-makes-crema", "espresso-words", "tools-of-espresso", "levers-of-a-brew"],
    ]);
    expect(content.topics.map((topic) => topic.weight)).toEqual([1, 1, 2]);
    expect(content.lectures.map((lecture) => lecture.slides.length)).toEqual([2, 2]);
  });
});
