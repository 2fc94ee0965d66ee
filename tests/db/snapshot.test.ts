import { describe, expect, test } from "vitest";
import { selectSnapshot } from "../../db/snapshot";
import type { Snapshot } from "../../study/exam/snapshot";
import { foldLog } from "../../study/memory/fold";
import { memoryModel } from "../../study/memory/models";
import { CoffeeCourse } from "./coffee-course";
import { chose, unknown } from "./device";
import { day, hour, minute, opening } from "./moments";
import { newSchool, type Person } from "./story";

const noon = opening + 4 * hour;
const nothingYet = { cursor: 0, epoch: "", courses: new Map<string, string>() };

function pulls({ school, viewer }: Person, has = nothingYet): Promise<Snapshot> {
  return selectSnapshot(school.db, viewer, has);
}

/** What a device holds after a snapshot, as it says when it asks for the next. */
function held({ log, courses }: Snapshot) {
  const versions = new Map(courses.map((course) => [course.id, course.version]));
  return { cursor: log.cursor, epoch: log.epoch, courses: versions };
}

/** A school where Mari has answered one question. */
async function newSchoolWithAnswer() {
  const school = await newSchool();
  const mari = await school.student("Mari");
  const phone = mari.device();
  phone.answers("most-caffeine", chose("robusta"), noon);
  await phone.sends(noon);
  return { school, mari, phone };
}

describe("what a device pulls", () => {
  test("is who one is, the model, the classes, the courses and the log", async () => {
    const { school, mari } = await newSchoolWithAnswer();
    const liis = await school.lecturer("Liis");
    const { joinCode } = await liis.opensClass("Spring", opening, opening + 60 * day);
    await mari.joins(joinCode);
    const snapshot = await pulls(mari);
    expect(snapshot.user).toEqual(mari.viewer);
    expect(snapshot.model).toMatchObject({ name: "fsrs6", rule: 1 });
    expect(snapshot.model.weights).toHaveLength(21);
    expect(snapshot.classes).toMatchObject([{ name: "Spring", joinCode: null }]);
    expect(snapshot.courses).toMatchObject([{ id: "coffee", markingEpoch: 1 }]);
    expect(snapshot.courses[0]?.content?.questions).toHaveLength(8);
    expect(snapshot.log).toMatchObject({ afresh: true, cursor: 1, more: false });
  });

  test("folds into the cards that the server keeps", async () => {
    const { mari, phone } = await newSchoolWithAnswer();
    phone.answers("most-caffeine", unknown, noon + day);
    phone.answers("espresso-words", { kind: "cloze", texts: ["9", "crema"] }, noon + 2 * day);
    await phone.sends(noon + 3 * day);
    const { log, model } = await pulls(mari);
    const { cards } = foldLog(log.entries, memoryModel(model.name, model.weights), {
      resetAt: () => null,
    });
    const kept = (await mari.cards()).map(({ user: _, ...card }) => card);
    expect(kept).toEqual(expect.arrayContaining([...cards.values()]));
    expect(kept).toHaveLength(cards.size);
  });

  test("holds nothing of another student, who answered the same with the same device", async () => {
    const { school, mari, phone } = await newSchoolWithAnswer();
    const jaan = await school.student("Jaan");
    const copied = phone.answers("what-makes-crema", unknown, noon);
    await jaan.device().posts([copied], noon);
    const theirs = JSON.stringify(await pulls(jaan));
    const mine = JSON.stringify(await pulls(mari));
    expect(theirs).toContain(copied.id);
    expect(mine).not.toContain(copied.id);
    expect(mine).not.toContain(jaan.viewer.id);
    expect(theirs).not.toContain(mari.viewer.id);
    expect(theirs).not.toContain("Mari");
  });

  test("is nothing new where the device has everything", async () => {
    const { mari } = await newSchoolWithAnswer();
    const again = await pulls(mari, held(await pulls(mari)));
    expect(again.log).toMatchObject({ afresh: false, entries: [], cursor: 1, more: false });
    expect(again.courses).toMatchObject([{ id: "coffee" }]);
    expect(again.courses[0]).not.toHaveProperty("content");
  });

  test("is what came since, from whatever device and however long ago it was answered", async () => {
    const { mari } = await newSchoolWithAnswer();
    const has = held(await pulls(mari));
    const laptop = mari.device();
    const older = laptop.answers("what-makes-crema", unknown, noon - hour);
    await laptop.sends(noon + day);
    const { log } = await pulls(mari, has);
    expect(log).toMatchObject({ afresh: false, cursor: 2 });
    expect(log.entries.map((entry) => entry.id)).toEqual([older.id]);
  });

  test("comes page by page, each event once", { timeout: 30_000 }, async () => {
    const { mari, phone } = await newSchoolWithAnswer();
    for (let i = 1; i <= 2000; i++) {
      phone.answers("most-caffeine", chose("robusta"), noon + i * minute);
      if (i % 200 === 0) await phone.sends(noon + i * minute);
    }
    const first = await pulls(mari);
    expect(first.log).toMatchObject({ afresh: true, more: true, cursor: 2000 });
    const second = await pulls(mari, held(first));
    expect(second.log).toMatchObject({ afresh: false, more: false, cursor: 2001 });
    const seqs = [...first.log.entries, ...second.log.entries].map((entry) => entry.seq);
    expect(seqs).toEqual(Array.from({ length: 2001 }, (_, i) => i + 1));
  });

  test("begins afresh when past answers were marked again", async () => {
    const { school, mari } = await newSchoolWithAnswer();
    const before = await pulls(mari);
    const corrected = new CoffeeCourse().edit(
      "most-caffeine",
      ["robusta, text: Robusta, correct: true", "robusta, text: Robusta"],
      ["text: Liberica", "text: Liberica, correct: true"],
    );
    await school.imports(corrected, noon + day);
    const after = await pulls(mari, held(before));
    expect(before.log.entries).toMatchObject([{ score: 1 }]);
    expect(after.log).toMatchObject({ afresh: true, entries: [{ score: 0 }], cursor: 1 });
    expect(after.courses).toMatchObject([{ markingEpoch: 2 }]);
    expect((await pulls(mari, held(after))).log).toMatchObject({ afresh: false, entries: [] });
  });

  test("brings a course's content again only when it changed", async () => {
    const { school, mari } = await newSchoolWithAnswer();
    const has = held(await pulls(mari));
    const mended = new CoffeeCourse().edit("most-caffeine", ["holds the most", "has the most"]);
    await school.imports(mended, noon + day);
    const { courses, log } = await pulls(mari, has);
    const [question] = courses[0]?.content?.questions ?? [];
    expect(question).toMatchObject({ id: "most-caffeine", revision: 2 });
    expect(question?.body.prompt).toBe("Which species has the most caffeine?");
    expect(log).toMatchObject({ afresh: false, entries: [] });
  });
});
