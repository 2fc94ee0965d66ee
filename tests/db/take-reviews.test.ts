import { describe, expect, test } from "vitest";
import { chose, unknown, wrote } from "./device";
import { newId } from "./ids";
import { day, hour, minute, opening } from "./moments";
import { newSchool } from "./story";

const noon = opening + 4 * hour;
const statuses = (receipt: { results: { status: string }[] }) =>
  receipt.results.map((result) => result.status);

describe("sending answers", () => {
  test("a batch sent twice is stored once", async () => {
    const school = await newSchool();
    const mari = await school.student("Mari");
    const phone = mari.device();
    const batch = [
      phone.answers("most-caffeine", chose("robusta"), opening + hour),
      phone.answers("what-makes-crema", unknown, opening + 2 * hour),
    ];
    const first = await phone.sends(noon);
    const stored = await school.everything();
    const second = await phone.posts(batch, noon + hour);

    expect(statuses(first)).toEqual(["accepted", "accepted"]);
    expect(statuses(second)).toEqual(["duplicate", "duplicate"]);
    expect(second.cursor).toBe(first.cursor);
    expect(second.entries).toEqual(first.entries);
    expect(await school.everything()).toEqual(stored);
  });

  test("the receipt holds the events as stored and the cards that changed", async () => {
    const mari = await (await newSchool()).student("Mari");
    const phone = mari.device();
    const review = phone.answers("most-caffeine", chose("robusta"), opening + hour);
    const receipt = await phone.sends(noon);

    expect(receipt.results).toEqual([{ id: review.id, status: "accepted" }]);
    expect(receipt.entries).toMatchObject([
      { id: review.id, seq: 1, score: 1, effectiveAt: opening + hour, answer: chose("robusta") },
    ]);
    expect(receipt.cards).toMatchObject([{ question: "most-caffeine", reps: 1, lapses: 0 }]);
    expect(receipt.cursor).toBe(1);
    expect(await mari.cards()).toEqual([{ ...receipt.cards[0], user: mari.viewer.id }]);
  });

  test("an event that stands twice in one batch is stored once, as it stands first", async () => {
    const mari = await (await newSchool()).student("Mari");
    const phone = mari.device();
    const review = phone.answers("most-caffeine", chose("robusta"), opening + hour);
    const later = { ...review, answer: chose("arabica") };
    const receipt = await phone.posts([review, review, later], noon);

    expect(statuses(receipt)).toEqual(["accepted", "duplicate", "duplicate"]);
    expect(receipt.cards).toMatchObject([{ reps: 1 }]);
    expect(await mari.log()).toMatchObject([{ id: review.id, score: 1 }]);
  });

  test("a good event is taken though its id comes again with a question that is not there", async () => {
    const mari = await (await newSchool()).student("Mari");
    const phone = mari.device();
    const review = phone.answers("most-caffeine", chose("robusta"), opening + hour);
    const receipt = await phone.posts([review, { ...review, question: "no-such" }], noon);
    expect(statuses(receipt)).toEqual(["accepted", "duplicate"]);
  });

  test("what a device claims of score and rating is ignored", async () => {
    const mari = await (await newSchool()).student("Mari");
    const phone = mari.device();
    const wrong = phone.answers("most-caffeine", chose("arabica"), opening + hour);
    await phone.posts([{ ...wrong, score: 1, rating: 4 }], noon);
    expect(await mari.log()).toMatchObject([{ score: 0, enough: 0, rating: 1 }]);
  });

  test("an event with a forged effective time, or anything else unknown, is rejected by itself", async () => {
    const mari = await (await newSchool()).student("Mari");
    const phone = mari.device();
    const forged = phone.answers("most-caffeine", chose("robusta"), opening + hour);
    const honest = phone.answers("what-makes-crema", chose("pressure"), opening + 2 * hour);
    for (const extra of [{ effectiveAt: opening }, { user: "someone" }, { seq: 7 }]) {
      const receipt = await phone.posts([{ ...forged, ...extra }], noon);
      expect(receipt.results).toMatchObject([{ id: forged.id, status: "rejected" }]);
    }
    const receipt = await phone.posts([{ ...forged, effectiveAt: 1 }, honest], noon);
    expect(statuses(receipt)).toEqual(["rejected", "accepted"]);
    expect((await mari.log()).map((row) => row.id)).toEqual([honest.id]);
  });

  test("a malformed event is rejected with a reason; the others are stored", async () => {
    const mari = await (await newSchool()).student("Mari");
    const phone = mari.device();
    const good = phone.answers("most-caffeine", chose("robusta"), opening + hour);
    const bad = { ...phone.answers("most-caffeine", unknown, noon), durationMs: -1 };
    const receipt = await phone.posts([null, "void", bad, good, { id: "x" }, []], noon);

    expect(statuses(receipt)).toEqual([
      ...["rejected", "rejected", "rejected", "accepted", "rejected", "rejected"],
    ]);
    expect(receipt.results[2]?.reason).toMatch(/^durationMs: ./);
    expect(receipt.results[4]).toMatchObject({ id: "x" });
    for (const { status, reason } of receipt.results) {
      expect(reason === undefined).toBe(status === "accepted");
    }
    expect(await mari.log()).toHaveLength(1);
  });

  test("answers to what is not there are rejected", async () => {
    const mari = await (await newSchool()).student("Mari");
    const phone = mari.device();
    const strays = [{ course: "tea" }, { question: "no-such" }, { revision: 2 }];
    for (const stray of strays) {
      phone.answers("most-caffeine", chose("robusta"), opening + hour, stray);
    }
    const receipt = await phone.sends(noon);
    expect(statuses(receipt)).toEqual(["rejected", "rejected", "rejected"]);
    for (const { reason } of receipt.results) expect(reason).toMatch(/no such question/);
    expect(receipt).toMatchObject({ entries: [], cards: [], cursor: 0 });
  });

  test("two hundred answers come in at once", async () => {
    const mari = await (await newSchool()).student("Mari");
    const phone = mari.device();
    for (let i = 0; i < 200; i++) {
      const question = i % 2 === 0 ? "most-caffeine" : "popping-beans";
      phone.answers(question, i % 3 === 0 ? unknown : wrote("first crack"), opening + i * minute);
    }
    const receipt = await phone.sends(opening + day);
    expect(new Set(statuses(receipt))).toEqual(new Set(["accepted"]));
    expect(receipt.cursor).toBe(200);
    expect(receipt.cards.map((card) => card.reps)).toEqual([100, 100]);
  });

  test("two students' events with the same id are two events", async () => {
    const school = await newSchool();
    const [mari, jaan] = [await school.student("Mari"), await school.student("Jaan")];
    const phone = mari.device();
    const review = phone.answers("most-caffeine", chose("robusta"), opening + hour);
    await phone.sends(noon);
    const copied = { ...review, answer: chose("arabica") };
    const receipt = await jaan.device().posts([copied], noon);

    expect(statuses(receipt)).toEqual(["accepted"]);
    expect(await mari.log()).toMatchObject([{ id: review.id, score: 1, seq: 1 }]);
    expect(await jaan.log()).toMatchObject([{ id: review.id, score: 0, seq: 1 }]);
  });

  test("the cursor rises by one with every event of the student, on whatever device", async () => {
    const mari = await (await newSchool()).student("Mari");
    const [phone, laptop] = [mari.device(), mari.device()];
    for (const device of [phone, laptop, phone]) {
      device.answers("most-caffeine", chose("robusta"), opening + hour);
      device.says("void", { id: newId() }, opening + hour);
      await device.sends(noon);
    }
    expect((await mari.log()).map((row) => row.seq)).toEqual([1, 2, 3, 4, 5, 6]);
  });
});
