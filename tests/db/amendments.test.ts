import { describe, expect, test } from "vitest";
import { chose } from "./device";
import { day, hour, minute, opening } from "./moments";
import { newSchool } from "./story";

const noon = opening + 4 * hour;
const right = chose("robusta");
const wrong = chose("arabica");

async function newStudentWithPhone() {
  const school = await newSchool();
  const mari = await school.student("Mari");
  return { school, mari, phone: mari.device() };
}

describe("saying something about an answer", () => {
  test("an undone answer leaves no trace in memory, and stays in the log", async () => {
    const { mari, phone } = await newStudentWithPhone();
    const slip = phone.answers("most-caffeine", wrong, noon);
    await phone.sends(noon);
    phone.says("void", slip, noon + minute);
    const receipt = await phone.sends(noon + hour);

    expect(await mari.cards()).toEqual([]);
    expect(receipt.cards).toEqual([]);
    expect(await mari.log()).toMatchObject([{ kind: "review", score: 0, rating: null }, {}]);
  });

  test("undoing the second answer brings the card back to where the first left it", async () => {
    const { mari, phone } = await newStudentWithPhone();
    phone.answers("most-caffeine", right, noon);
    await phone.sends(noon);
    const before = await mari.cards();
    const slip = phone.answers("most-caffeine", wrong, noon + day);
    await phone.sends(noon + day);
    expect(await mari.cards()).not.toEqual(before);
    phone.says("void", slip, noon + day + minute);
    const receipt = await phone.sends(noon + day + minute);

    expect(await mari.cards()).toEqual(before);
    expect(receipt.cards).toMatchObject([{ question: "most-caffeine", reps: 1 }]);
  });

  test("'I guessed' makes a right answer Hard, 'I was right' makes a wrong one Good", async () => {
    const { mari, phone } = await newStudentWithPhone();
    const guess = phone.answers("most-caffeine", right, noon);
    const judged = phone.answers("what-makes-crema", chose("milk"), noon + minute);
    phone.says("guessed", guess, noon + 2 * minute);
    phone.says("overruled", judged, noon + 3 * minute);
    await phone.sends(noon + hour);

    expect(await mari.ratings("most-caffeine")).toEqual([2]);
    expect(await mari.ratings("what-makes-crema")).toEqual([3]);
    expect((await mari.log()).map((row) => row.score)).toEqual([1, 0, null, null]);
  });

  test.each([["void"], ["guessed"], ["overruled"]] as const)(
    "'%s' that arrives before the answer it speaks of waits for it",
    async (kind) => {
      const { school, mari, phone } = await newStudentWithPhone();
      const answer = kind === "guessed" ? right : wrong;
      const told = phone.answers("most-caffeine", answer, noon);
      const said = phone.says(kind, told, noon + minute);
      await phone.posts([said], noon + hour);
      expect(await mari.cards()).toEqual([]);
      await phone.posts([told], noon + 2 * hour);

      const jaan = await school.student("Jaan");
      const laptop = jaan.device();
      laptop.says(kind, laptop.answers("most-caffeine", answer, noon), noon + minute);
      await laptop.sends(noon + hour);
      const bare = (cards: Awaited<ReturnType<typeof jaan.cards>>) =>
        cards.map(({ user: _, ...card }) => card);
      expect(bare(await mari.cards())).toEqual(bare(await jaan.cards()));
      expect(await mari.ratings("most-caffeine")).toEqual(await jaan.ratings("most-caffeine"));
    },
  );

  test("what is said about another student's answer is ignored", async () => {
    const { school, mari, phone } = await newStudentWithPhone();
    const review = phone.answers("most-caffeine", right, noon);
    await phone.sends(noon);
    const before = [await mari.cards(), await mari.log()];

    const mallory = await school.student("Mallory");
    const laptop = mallory.device();
    laptop.says("void", review, noon + minute);
    const receipt = await laptop.sends(noon + hour);

    expect(receipt.results).toMatchObject([{ status: "accepted" }]);
    expect([await mari.cards(), await mari.log()]).toEqual(before);
    expect(await mallory.cards()).toEqual([]);
    phone.answers("most-caffeine", right, noon + day);
    await phone.sends(noon + day);
    expect(await mari.cards()).toMatchObject([{ reps: 2 }]);
  });

  test("from another device of the same student counts", async () => {
    const { mari, phone } = await newStudentWithPhone();
    const review = phone.answers("most-caffeine", right, noon);
    await phone.sends(noon);
    const laptop = mari.device();
    laptop.says("void", review, noon + minute);
    await laptop.sends(noon + hour);
    expect(await mari.cards()).toEqual([]);
  });
});
