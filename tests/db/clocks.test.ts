import { describe, expect, test } from "vitest";
import { chose } from "./device";
import { day, hour, minute, opening } from "./moments";
import { newSchool, type Person } from "./story";

const noon = opening + 4 * hour;
const right = chose("robusta");

async function newStudent(): Promise<Person> {
  return (await newSchool()).student("Mari");
}

/** When the student's reviews count as answered, in the order of the device. */
async function times(person: Person): Promise<number[]> {
  const log = await person.log();
  return log.sort((a, b) => a.deviceSeq - b.deviceSeq).map((row) => row.effectiveAt);
}

describe("the time of an answer", () => {
  test.each([
    ["three hours ahead", 3 * hour],
    ["three hours behind", -3 * hour],
    ["nine years behind", -9 * 365 * day],
  ])("is right though the device's clock is %s", async (_, off) => {
    const mari = await newStudent();
    const phone = mari.device();
    const review = phone.answers("most-caffeine", right, noon - hour + off);
    await phone.sends(noon, noon + off);
    expect(await times(mari)).toEqual([noon - hour]);
    expect((await mari.log())[0]?.answeredAt).toBe(review.answeredAt);
  });

  test("is the device's own where its clock is off by no more than the network's delay", async () => {
    const mari = await newStudent();
    const phone = mari.device();
    phone.answers("most-caffeine", right, noon - hour);
    await phone.sends(noon, noon - minute);
    phone.answers("most-caffeine", right, noon - minute);
    await phone.sends(noon, noon + minute);
    expect(await times(mari)).toEqual([noon - hour, noon - minute]);
  });

  test("is never after it reached the server", async () => {
    const mari = await newStudent();
    const phone = mari.device();
    phone.answers("most-caffeine", right, noon + 30 * day);
    await phone.sends(noon);
    expect(await times(mari)).toEqual([noon]);
  });

  test("is never before the course was imported", async () => {
    const mari = await newStudent();
    const phone = mari.device();
    phone.answers("most-caffeine", right, opening - 30 * day);
    await phone.sends(noon);
    expect(await times(mari)).toEqual([opening]);
  });

  test("is never before the student's class began", async () => {
    const school = await newSchool();
    const liis = await school.lecturer("Liis");
    const { joinCode } = await liis.opensClass("Spring", opening + 10 * day);
    const mari = await school.student("Mari");
    await mari.joins(joinCode, opening + 11 * day);
    const phone = mari.device();
    phone.answers("most-caffeine", right, opening + day);
    phone.answers("most-caffeine", right, opening + 12 * day);
    await phone.sends(opening + 13 * day);
    expect(await times(mari)).toEqual([opening + 10 * day, opening + 12 * day]);
  });

  test("is the same when the event is sent again later", async () => {
    const mari = await newStudent();
    const phone = mari.device();
    const review = phone.answers("most-caffeine", right, noon - hour);
    const first = await phone.sends(noon);
    const again = await phone.posts([review], noon + day, noon);
    expect(again.entries).toEqual(first.entries);
  });
});

describe("the times of one device", () => {
  test("never run backwards when its clock was set back", async () => {
    const mari = await newStudent();
    const phone = mari.device();
    phone.answers("most-caffeine", right, noon - hour);
    phone.answers("most-caffeine", right, noon - 3 * hour);
    phone.answers("most-caffeine", right, noon - 2 * hour);
    await phone.sends(noon);
    expect(await times(mari)).toEqual([noon - hour, noon - hour, noon - hour]);
  });

  test("never run backwards when an earlier event arrives later", async () => {
    const mari = await newStudent();
    const phone = mari.device();
    const first = phone.answers("most-caffeine", right, noon - 3 * hour);
    const second = phone.answers("most-caffeine", right, noon - hour);
    const third = phone.answers("most-caffeine", right, noon - 2 * hour);
    await phone.posts([third], noon);
    await phone.posts([first], noon + minute);
    await phone.posts([second], noon + 2 * minute);
    expect(await times(mari)).toEqual([noon - 3 * hour, noon - 2 * hour, noon - 2 * hour]);
  });

  test("never run backwards when an answer from before the class arrives after joining", async () => {
    const school = await newSchool();
    const mari = await school.student("Mari");
    const phone = mari.device();
    const early = phone.answers("most-caffeine", right, opening + hour);
    const late = phone.answers("most-caffeine", right, opening + 2 * hour);
    await phone.posts([late], opening + day);
    const liis = await school.lecturer("Liis");
    const { joinCode } = await liis.opensClass("Spring", opening + 2 * day);
    await mari.joins(joinCode, opening + 2 * day);
    await phone.posts([early], opening + 3 * day);

    const [first = 0, second = 0] = await times(mari);
    expect(first).toBeLessThanOrEqual(second);
  });

  test("do not bind those of another device", async () => {
    const mari = await newStudent();
    const [phone, laptop] = [mari.device(), mari.device()];
    phone.answers("most-caffeine", right, noon - hour);
    await phone.sends(noon);
    laptop.answers("most-caffeine", right, noon - 3 * hour);
    await laptop.sends(noon);
    expect((await mari.log()).map((row) => row.effectiveAt)).toEqual([
      noon - hour,
      noon - 3 * hour,
    ]);
  });
});
