/** The cards a server keeps, against the fold of the log it holds, over random students with several devices. */
import { eq } from "drizzle-orm";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { model } from "../../db/folding";
import { selectLog } from "../../db/revlog";
import { folds } from "../../db/schema";
import { takeReviews } from "../../db/take-reviews";
import { cardKey } from "../../study/memory/card";
import { foldLog } from "../../study/memory/fold";
import { CoffeeCourse } from "./coffee-course";
import { at, day, hour, opening } from "./moments";
import { type Scenario, scenario } from "./random-devices";
import { newSchool, type Person } from "./story";

/** A sample; KORDUS_RUNS makes it longer. */
const runs = { numRuns: Number(process.env.KORDUS_RUNS ?? 60) };
const patience = 120_000;

/** One question starts afresh half-way through. */
const course = new CoffeeCourse().reset("most-caffeine", "2026-03-10");
const resetAt = (_: string, question: string) =>
  question === "most-caffeine" ? at("2026-03-10 00:00") : null;

/** Sends the batches, one after the other. */
async function arrive(person: Person, batches: Scenario["batches"]): Promise<void> {
  for (const { device, events, now, clock } of batches) {
    await takeReviews(person.school.db, person.viewer, { device, clock, events }, now);
  }
}

async function keptBy(person: Person) {
  const cards = (await person.cards()).map(({ user: _, ...card }) => card);
  const reviews = (await person.log()).filter((row) => row.kind === "review");
  const [fold] = await person.school.db.q
    .select({ n: folds.paceN, logRatio: folds.paceLogRatio })
    .from(folds)
    .where(eq(folds.user, person.viewer.id));
  return {
    pace: fold,
    cards: new Map(cards.map((card) => [cardKey(card.course, card.question), card])),
    ratings: new Map(reviews.map((row) => [row.id, row.rating])),
  };
}

test("after every batch the cards kept are the fold of the log a device receives, whatever came", {
  timeout: patience,
}, async () => {
  const school = await newSchool(course);
  const property = fc.asyncProperty(scenario({ clocks: "any" }), async ({ batches }) => {
    const [mari] = await school.students(1);
    if (!mari) return;
    for (const batch of batches) {
      await arrive(mari, [batch]);
      const log = await selectLog(school.db, mari.viewer, 0, 1000);
      const { cards, ratings, pace } = foldLog(log, model, { resetAt });
      expect(await keptBy(mari)).toEqual({ cards, ratings, pace });
    }
  });
  await fc.assert(property, runs);
});

test("the same events give the same cards, however they were split, resent and mixed", {
  timeout: patience,
}, async () => {
  const school = await newSchool(course);
  const property = fc.asyncProperty(
    scenario({ clocks: "right" }).chain((one) =>
      fc.tuple(
        fc.constant(one),
        fc.shuffledSubarray(one.batches, { minLength: one.batches.length }),
      ),
    ),
    async ([{ batches }, shuffled]) => {
      const [mari, twin] = await school.students(2);
      if (!mari || !twin) return;
      await arrive(mari, batches);
      await arrive(twin, shuffled);
      expect(await keptBy(twin)).toEqual(await keptBy(mari));
      expect((await twin.log()).length).toBe((await mari.log()).length);
    },
  );
  await fc.assert(property, runs);
});

test("the times of a device never run backwards, whatever its clock says", {
  timeout: patience,
}, async () => {
  const school = await newSchool(course);
  const property = fc.asyncProperty(scenario({ clocks: "any" }), async ({ batches }) => {
    const [mari] = await school.students(1);
    if (!mari) return;
    await arrive(mari, batches);
    const newest = new Map<string, number>();
    const log = await mari.log();
    for (const row of log.sort((a, b) => a.deviceSeq - b.deviceSeq)) {
      expect(row.effectiveAt).toBeGreaterThanOrEqual(newest.get(row.device) ?? 0);
      expect(row.effectiveAt).toBeLessThanOrEqual(row.receivedAt);
      if (row.kind === "review") expect(row.effectiveAt).toBeGreaterThanOrEqual(opening);
      newest.set(row.device, row.effectiveAt);
    }
  });
  await fc.assert(property, runs);
});

test("two devices that answer the same card end equal in either order of arrival", async () => {
  const school = await newSchool();
  const [mari, twin] = await school.students(2);
  if (!mari || !twin) return;
  const phone = mari.device();
  const laptop = mari.device();
  const onPhone = phone.answers("most-caffeine", { kind: "unknown" }, opening + hour);
  const robusta = { kind: "choice" as const, option: "robusta" };
  const onLaptop = laptop.answers("most-caffeine", robusta, opening + day);
  const later = opening + 2 * day;
  await phone.sends(later);
  await laptop.sends(later + hour);
  const [first, second] = [
    { device: laptop.id, clock: later, events: [onLaptop] },
    { device: phone.id, clock: later + hour, events: [onPhone] },
  ];
  await takeReviews(school.db, twin.viewer, first, later);
  await takeReviews(school.db, twin.viewer, second, later + hour);

  const [kept] = (await keptBy(mari)).cards.values();
  expect(kept).toMatchObject({ reps: 2, lapses: 0, lastAt: opening + day });
  expect((await keptBy(twin)).cards).toEqual((await keptBy(mari)).cards);
});
