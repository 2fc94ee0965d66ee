/** What a lecturer is told: nothing on fewer than five, then the weak spots, then who chooses what. */
import type { WeakSpots } from "../../study/classroom/weak-spots";
import type { Answer } from "../../study/question/answer";
import type { Person } from "./person";
import { expect, test } from "./test";

const option = (id: string): Answer => ({ kind: "choice", option: id });
const ebb: Answer = { kind: "typed", text: "ebb" };

test("numbers appear from five students on, shares of options from ten on", async ({
  signUp,
  openClass,
  openFor,
  admin,
}) => {
  const { id, joinCode } = await openClass("Counted");
  const told = async () =>
    (await admin.read<{ weakSpots: WeakSpots }>(`/api/classes/${id}/weak-spots`)).weakSpots;
  const student = async (chosen: string): Promise<Person> => {
    const person = await signUp("Student");
    await person.join(joinCode);
    await person.answer("what-raises-tides", option(chosen));
    await person.answer("falling-water-word", ebb);
    return person;
  };

  await test.step("four students: no figure, on the screen or in what the server sends", async () => {
    const [first] = await Promise.all(["moon", "wind", "wind", "sun"].map(student));
    // More answers of the same few are no more students.
    await first?.answer("spring-and-neap", { kind: "unknown" });
    await first?.answer("what-raises-tides", option("wind"));
    const spots = await told();
    expect(spots.started).toBeNull();
    for (const topic of spots.topics) {
      expect(topic.facility).toBeNull();
      for (const one of topic.questions)
        expect(one).toMatchObject({ facility: null, distractors: null });
    }
    const page = await openFor(admin, `/class/${id}`);
    await expect(page.getByText("fewer than five have started")).toBeVisible();
    await expect(page.getByText("Not enough answers yet (needs 5)")).toHaveCount(8);
    await expect(page.locator("main")).not.toContainText("%");
    await expect(page.getByRole("article", { name: "Question" })).toHaveCount(0);
    await expect(page.locator(".join__link")).toContainText(`/join/${joinCode}`);
  });

  await test.step("the fifth: the weak spot, worst first, without shares of options", async () => {
    await student("wind");
    const spots = await told();
    expect(spots.started).toBe(5);
    const [worst, next, ...rest] = spots.topics;
    expect(worst).toMatchObject({ topic: "tide-makers", facility: { n: 5, mean: 0.2 } });
    expect(worst?.questions[0]?.distractors).toBeNull();
    expect(next).toMatchObject({ topic: "tide-words", facility: { n: 5, mean: 1 } });
    for (const topic of rest) expect(topic.facility).toBeNull();

    const page = await openFor(admin, `/class/${id}`);
    const topics = page.getByRole("list", { name: "Topics, worst first" }).getByRole("listitem");
    await expect(topics.first()).toContainText("What makes tides");
    await expect(topics.first()).toContainText("(4–62) on the first try · 5 of 5");
    await expect(topics.nth(1)).toContainText("Fine");
    await expect(page.getByText("One topic is weak: What makes tides.")).toBeVisible();
    await expect(page.getByText("Not enough answers yet (needs 5)")).toHaveCount(6);
    const question = page.getByRole("article", { name: "Question" });
    await expect(question).toContainText("What raises the tides most?");
    await expect(question).toContainText("from first answers of 5 of 5 students.");
    await expect(question).toContainText("Who chooses what is shown from ten first answers on.");
  });

  await test.step("ten: who chooses what", async () => {
    await Promise.all(["moon", "moon", "sun", "sun", "wind"].map(student));
    const spots = await told();
    expect(spots.topics[0]?.questions[0]?.distractors).toEqual({
      n: 10,
      options: [
        { option: "wind", share: 0.4 },
        { option: "moon", share: 0.3 },
        { option: "sun", share: 0.3 },
      ],
      other: null,
    });
    const page = await openFor(admin, `/class/${id}`);
    const shares = page.getByRole("table", { name: "Who chooses what, of 10 first answers" });
    await expect(shares.getByRole("row")).toHaveText([
      /Option/,
      /The push of the wind.*takes waves for tides.*40\s%/s,
      /The pull of the moon.*30\s%/,
      /The heat of the sun.*30\s%/,
    ]);
    const worst = page.getByRole("list", { name: "Topics, worst first" }).getByRole("listitem");
    await expect(worst.first()).toContainText(
      /Its worst question has 30\s% right: “What raises the tides most\?”/,
    );
    await worst.first().getByRole("link", { name: "Re-teach slide 2" }).tap();
    await expect(page.locator("#slide-2")).toBeInViewport();
  });

  await test.step("a topic leads to its question, and back to where one was", async () => {
    const page = await openFor(admin, `/class/${id}`);
    const topic = page.getByRole("button", { name: "Words for tides", exact: true });
    await topic.tap();
    const prompt = page.getByRole("article", { name: "Question" }).getByRole("heading");
    await expect(prompt).toBeFocused();
    await expect(prompt).toBeInViewport();
    await expect(prompt).toContainText("falling");
    await page.getByRole("button", { name: "Back to the list" }).tap();
    await expect(topic).toBeFocused();
    await expect(topic).toBeInViewport();
  });

  await test.step("an undone or repeated answer stays one first answer", async () => {
    const person = await student("moon");
    const [first] = (await person.snapshot()).log.entries;
    const { id: event, deviceSeq, answeredAt, utcOffset } = person.review("uses-of-the-sea", ebb);
    const undo = { id: event, deviceSeq, answeredAt, utcOffset, kind: "void", target: first?.id };
    await person.send([undo]);
    await person.answer("what-raises-tides", option("sun"));
    const [worst] = (await told()).topics;
    expect(worst?.questions[0]).toMatchObject({ facility: { n: 11 }, distractors: { n: 11 } });
    expect(worst?.questions[0]?.facility?.mean).toBeCloseTo(4 / 11, 9);
  });
});
