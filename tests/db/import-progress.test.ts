import { describe, expect, test } from "vitest";
import { CoffeeCourse } from "./coffee-course";
import { chose, wrote } from "./device";
import { day, hour, opening } from "./moments";
import { newSchool, type School } from "./story";

const noon = opening + 4 * hour;
const later = opening + 3 * day;

/** A school where Mari answered the caffeine question right on the first day, wrong on the second. */
async function newSchoolWithProgress() {
  const school = await newSchool();
  const mari = await school.student("Mari");
  const phone = mari.device();
  phone.answers("most-caffeine", chose("robusta"), noon);
  phone.answers("most-caffeine", chose("arabica"), noon + day);
  await phone.sends(noon + day);
  return { school, mari, phone };
}

async function markingEpoch(school: School): Promise<number> {
  const [row] = await school.db.q.query.courses.findMany();
  return row?.markingEpoch ?? 0;
}

const otherKey = new CoffeeCourse().edit(
  "most-caffeine",
  ["robusta, text: Robusta, correct: true", "robusta, text: Robusta"],
  ["text: Arabica,", "text: Arabica, correct: true,"],
);

describe("what happens to progress when a deck changes", () => {
  test("a mended typo keeps cards and marks nothing again", async () => {
    const { school, mari } = await newSchoolWithProgress();
    const before = [await mari.cards(), await mari.log()];
    const mended = new CoffeeCourse().edit("most-caffeine", ["Robusta holds about", "Robusta has"]);
    const changes = await school.imports(mended, later);
    expect(changes).toMatchObject({ revised: ["most-caffeine"], rekeyed: [], remarked: 0 });
    expect([await mari.cards(), await mari.log()]).toEqual(before);
    expect(await markingEpoch(school)).toBe(1);
  });

  test("a corrected key marks past answers again, folds the cards anew and raises the epoch", async () => {
    const { school, mari } = await newSchoolWithProgress();
    expect(await mari.ratings("most-caffeine")).toEqual([3, 1]);
    const changes = await school.imports(otherKey, later);
    expect(changes).toMatchObject({ rekeyed: ["most-caffeine"], remarked: 2 });
    expect((await mari.log()).map((row) => row.score)).toEqual([0, 1]);
    expect(await mari.ratings("most-caffeine")).toEqual([1, 3]);
    expect(await mari.cards()).toMatchObject([{ reps: 2, lapses: 0, lastRating: 3 }]);
    expect(await markingEpoch(school)).toBe(2);

    await school.imports(new CoffeeCourse(), later + day);
    expect(await mari.ratings("most-caffeine")).toEqual([3, 1]);
    expect(await mari.cards()).toMatchObject([{ reps: 2, lapses: 1, lastRating: 1 }]);
    expect(await markingEpoch(school)).toBe(3);
  });

  test("a key corrected before anyone answered raises no epoch", async () => {
    const school = await newSchool();
    const changes = await school.imports(otherKey, later);
    expect(changes).toMatchObject({ rekeyed: ["most-caffeine"], remarked: 0 });
    expect(await markingEpoch(school)).toBe(1);
  });

  test("a late answer to an old wording is marked by the corrected key", async () => {
    const { school, mari, phone } = await newSchoolWithProgress();
    await school.imports(otherKey, later);
    phone.answers("most-caffeine", chose("arabica"), later - hour, { revision: 1 });
    phone.answers("most-caffeine", chose("robusta"), later + hour, { revision: 2 });
    await phone.sends(later + 2 * hour);
    expect((await mari.log()).map((row) => [row.revision, row.score])).toEqual([
      ...[
        [1, 0],
        [1, 1],
        [1, 1],
        [2, 0],
      ],
    ]);
  });

  test("one more accepted answer makes past answers right", async () => {
    const school = await newSchool();
    const mari = await school.student("Mari");
    const phone = mari.device();
    phone.answers("popping-beans", wrote("popcorn phase"), noon);
    await phone.sends(noon);
    expect(await mari.ratings("popping-beans")).toEqual([1]);
    await school.imports(
      new CoffeeCourse().edit("popping-beans", [
        "answer: first crack",
        "answer: [first crack, popcorn phase]",
      ]),
      later,
    );
    expect(await mari.ratings("popping-beans")).toEqual([3]);
  });

  test("a question moved to another lecture and topic keeps its progress", async () => {
    const { school, mari } = await newSchoolWithProgress();
    const before = [await mari.cards(), await mari.log()];
    const moved = new CoffeeCourse()
      .edit("most-caffeine", ["topic: beans", "topic: brewing"])
      .moveTo("02-brewing", "most-caffeine");
    const changes = await school.imports(moved, later);
    expect(changes).toMatchObject({ revised: [], inserted: [], retired: [], remarked: 0 });
    expect(changes.moved).toContain("most-caffeine");
    expect([await mari.cards(), await mari.log()]).toEqual(before);
  });

  test("a question taken out keeps its log, takes late answers, and resumes when it is back", async () => {
    const { school, mari, phone } = await newSchoolWithProgress();
    const before = await mari.log();
    const course = new CoffeeCourse();
    const text = course.takeOut("most-caffeine");
    await school.imports(course, later);
    expect(await mari.log()).toEqual(before);
    expect(await mari.cards()).toMatchObject([{ reps: 2 }]);

    phone.answers("most-caffeine", chose("robusta"), later - hour);
    expect((await phone.sends(later)).results).toMatchObject([{ status: "accepted" }]);
    await school.imports(course.add("01-beans", "most-caffeine", text), later + day);
    expect(await mari.cards()).toMatchObject([{ reps: 3, lastRating: 3 }]);
    const stored = await school.db.q.query.questions.findMany();
    expect(stored.filter((row) => row.retiredAt !== null)).toEqual([]);
  });

  test("answers before a reset count for nothing, until the reset is taken away", async () => {
    const { school, mari, phone } = await newSchoolWithProgress();
    const before = await mari.cards();
    const afresh = new CoffeeCourse().reset("most-caffeine", "2026-03-03");
    const changes = await school.imports(afresh, later);
    expect(changes).toMatchObject({ reset: ["most-caffeine"], remarked: 0 });
    expect(await mari.ratings("most-caffeine")).toEqual([null, 1]);
    expect(await mari.cards()).toMatchObject([{ reps: 1, lapses: 0, firstAt: noon + day }]);
    expect(await markingEpoch(school)).toBe(2);

    phone.answers("most-caffeine", chose("robusta"), later);
    await phone.sends(later);
    expect(await mari.cards()).toMatchObject([{ reps: 2, lastRating: 3 }]);

    await school.imports(new CoffeeCourse(), later + day);
    expect(await mari.ratings("most-caffeine")).toEqual([3, 1, 3]);
    expect(await mari.cards()).toMatchObject([{ reps: 3, firstAt: before[0]?.firstAt }]);
  });

  test("a reset after every answer leaves no card", async () => {
    const { school, mari } = await newSchoolWithProgress();
    await school.imports(new CoffeeCourse().reset("most-caffeine", "2026-03-04"), later);
    expect(await mari.cards()).toEqual([]);
    expect(await mari.ratings("most-caffeine")).toEqual([null, null]);
  });

  test("a question that became another kind leaves the marking of old answers as it was", async () => {
    const { school, mari, phone } = await newSchoolWithProgress();
    const before = [await mari.cards(), await mari.log()];
    const typed = new CoffeeCourse().rewrite(
      "most-caffeine",
      `
    kind: typed
    topic: beans
    slide: 1
    prompt: Which species holds the most caffeine?
    answer: Robusta
    explanation: It holds about twice as much.
`,
    );
    const changes = await school.imports(typed, later);
    expect(changes).toMatchObject({ rekeyed: ["most-caffeine"], remarked: 0 });
    expect([await mari.cards(), await mari.log()]).toEqual(before);

    phone.answers("most-caffeine", chose("robusta"), later - hour, { revision: 1 });
    phone.answers("most-caffeine", wrote("robusta"), later, { revision: 2 });
    await phone.sends(later);
    const newest = (await mari.log()).slice(2);
    expect(newest).toMatchObject([
      { questionKind: "choice", score: 1 },
      { questionKind: "typed", score: 1 },
    ]);
  });

  test("a corrected key folds only the cards of those who answered", async () => {
    const { school, mari } = await newSchoolWithProgress();
    const jaan = await school.student("Jaan");
    const phone = jaan.device();
    phone.answers("what-makes-crema", chose("pressure"), noon);
    await phone.sends(noon);
    const before = [await jaan.cards(), await jaan.log()];
    await school.imports(otherKey, later);
    expect([await jaan.cards(), await jaan.log()]).toEqual(before);
    expect(await mari.ratings("most-caffeine")).toEqual([1, 3]);
  });
});
