import { rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ContentErrors, importContent } from "../../db/import-content";
import { CoffeeCourse } from "./coffee-course";
import { chose } from "./device";
import { at, day, hour, opening } from "./moments";
import { newDatabase, newSchool, School } from "./story";

const tomorrow = opening + day;
const nothing = { inserted: [], revised: [], moved: [], retired: [], rekeyed: [], reset: [] };

async function newEmptySchool(): Promise<School> {
  const { db, folder } = await newDatabase();
  return new School(db, join(folder, "content"));
}

describe("importing content", () => {
  test("brings in a course with its topics, lectures and questions", async () => {
    const school = await newEmptySchool();
    const changes = await school.imports(new CoffeeCourse(), opening);
    expect(changes.inserted).toHaveLength(8);
    expect({ ...changes, inserted: [] }).toEqual({ ...nothing, remarked: 0 });
    const rows = await school.everything();
    expect(rows.courses).toHaveLength(1);
    expect(rows.topics).toHaveLength(3);
    expect(rows.lectures).toHaveLength(2);
    expect(rows.questions).toHaveLength(8);
    expect(rows.question_revisions).toHaveLength(8);
  });

  test("a second run changes nothing", async () => {
    const school = await newSchool();
    const mari = await school.student("Mari");
    const phone = mari.device();
    phone.answers("most-caffeine", chose("robusta"), opening + hour);
    await phone.sends(opening + 2 * hour);
    const before = await school.everything();
    const changes = await school.imports(new CoffeeCourse(), tomorrow);
    expect(changes).toEqual({ ...nothing, remarked: 0 });
    expect(await school.everything()).toEqual(before);
  });

  test("a mended typo after a course was there is one more revision, and nothing else", async () => {
    const school = await newSchool();
    const before = await school.everything();
    const course = new CoffeeCourse().edit("most-caffeine", ["holds the most", "has the most"]);
    const changes = await school.imports(course, tomorrow);
    expect(changes).toEqual({ ...nothing, revised: ["most-caffeine"], remarked: 0 });
    const after = await school.everything();
    expect(after.question_revisions).toEqual(
      expect.arrayContaining(before.question_revisions ?? []),
    );
    expect(after.question_revisions).toHaveLength(9);
    const { courses: _c, questions: _q, question_revisions: _r, ...others } = before;
    expect(after).toMatchObject(others);
  });

  test("a question can be added, taken out and brought back", async () => {
    const school = await newSchool();
    const course = new CoffeeCourse();
    const text = course.takeOut("most-caffeine");
    const fewer = await school.imports(course, tomorrow);
    expect(fewer.retired).toEqual(["most-caffeine"]);
    const again = await school.imports(course, tomorrow + hour);
    expect(again).toEqual({ ...nothing, remarked: 0 });

    course.add("02-brewing", "strong-species", text);
    const added = await school.imports(course, tomorrow + day);
    expect(added).toEqual({ ...nothing, inserted: ["strong-species"], remarked: 0 });

    course.takeOut("strong-species");
    course.add("01-beans", "most-caffeine", text);
    const back = await school.imports(course, tomorrow + 2 * day);
    expect(back.retired).toEqual(["strong-species"]);
    expect(back.moved).toContain("most-caffeine");
    expect(back.revised).toEqual([]);
  });

  test("an enemy named on one side stands on both", async () => {
    const school = await newSchool();
    const course = new CoffeeCourse().edit("what-makes-crema", [
      "    kind: choice",
      "    enemies: [espresso-words]\n    kind: choice",
    ]);
    const changes = await school.imports(course, tomorrow);
    expect(changes.moved).toEqual(["what-makes-crema", "espresso-words"]);
  });

  test("a reset is the beginning of its day, and is told as such", async () => {
    const school = await newSchool();
    const course = new CoffeeCourse().reset("most-caffeine", "2026-03-01");
    expect(await school.imports(course, tomorrow)).toEqual({
      ...{ ...nothing, reset: ["most-caffeine"], remarked: 0 },
    });
    const [row] = ((await school.everything()).questions ?? []).filter((text) =>
      text.includes('"most-caffeine"'),
    );
    expect(row).toContain(String(at("2026-03-01 00:00")));
  });
});

describe("content with errors", () => {
  /** What an import of these courses refuses with. */
  async function refusal(school: School): Promise<string[]> {
    const error = await importContent(school.db, school.content, tomorrow).catch((e) => e);
    if (!(error instanceof ContentErrors)) throw new Error("nothing was refused");
    return error.lines;
  }

  test("writes nothing at all, though only one file of one course is wrong", async () => {
    const school = await newSchool();
    const before = await school.everything();
    const sound = new CoffeeCourse().edit("most-caffeine", ["holds", "has"]);
    await rm(school.content, { recursive: true });
    for (const [path, text] of sound.files()) {
      await school.writeContent(`coffee/${path}`, text);
      const broken = path.startsWith("02") ? text.replace("slide: 2", "slide: 9") : text;
      await school.writeContent(`tea/${path}`, broken);
    }
    expect(await refusal(school)).toHaveLength(1);
    expect(await school.everything()).toEqual(before);
  });

  test("is told as path:line message, every error of every file", async () => {
    const school = await newEmptySchool();
    const broken = new CoffeeCourse()
      .edit("most-caffeine", ["slide: 1", "slide: 9"])
      .edit("what-makes-crema", ["topic: brewing", "topic: brewin"]);
    for (const [path, text] of broken.files()) await school.writeContent(`coffee/${path}`, text);
    await school.writeContent("Tea/01-leaves/lecture.md", "# Leaves\n");

    const lines = await refusal(school);
    const beans = join(school.content, "coffee/01-beans/deck.yaml");
    const brewing = join(school.content, "coffee/02-brewing/deck.yaml");
    for (const line of lines) expect(line).toMatch(/^\/.+\.(yaml|md):\d+ \S.+/);
    expect(lines.filter((line) => line.startsWith(`${beans}:`))).toEqual([
      expect.stringMatching(/deck\.yaml:5 .*slide/i),
    ]);
    expect(lines.filter((line) => line.startsWith(`${brewing}:`))).toEqual([
      expect.stringMatching(/deck\.yaml:4 course\.yaml has no topic 'brewin'.*'brewing'/),
    ]);
    expect(lines.some((line) => line.includes("Tea/course.yaml:1 "))).toBe(true);
    expect((await school.everything()).courses).toEqual([]);
  });
});
