/** What a student can do about an answer: undo it, own up to a guess, overrule the marking, look it up, report it. */
import type { Page } from "@playwright/test";
import type { LogEntry } from "../../study/memory/log-entry";
import { byTouch } from "./hand-touch";
import { course, type Person } from "./person";
import { expect, test } from "./test";

const address = (topic: string) => `/practice?course=${course}&topic=${topic}`;
const act = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const verdict = (page: Page) => page.getByRole("status").locator("p").first();

/** The server's log of a student, once it holds so many events. */
async function logOf(student: Person, events: number): Promise<LogEntry[]> {
  const entries = async () => (await student.snapshot()).log.entries;
  await expect.poll(async () => (await entries()).length).toBe(events);
  return entries();
}

test("an answer is undone: the question is asked again, and only the second answer counts", async ({
  signUp,
  openFor,
}) => {
  const student = await signUp("Mari");
  const page = await openFor(student, address("tide-makers"));
  const hand = byTouch(page);
  await hand.choose("push of the wind");
  await expect(verdict(page)).toHaveText("Not quite: the pull of the moon.");
  await act(page, "Undo").tap();
  await expect(page.locator(".asking")).toBeVisible();
  await hand.choose("pull of the moon");
  await expect(verdict(page)).toHaveText("Right.");
  await hand.goOn();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("1 of 1 right");

  const [first, undone, second] = await logOf(student, 3);
  expect(first).toMatchObject({ kind: "review", score: 0 });
  expect(undone).toMatchObject({ kind: "void", target: first?.id });
  expect(second).toMatchObject({ kind: "review", score: 1 });
});

test("an undone answer leaves no trace on Today", async ({ signUp, openFor }) => {
  const page = await openFor(await signUp("Mari"), address("tide-makers"));
  await byTouch(page).choose("pull of the moon");
  await act(page, "Undo").tap();
  await expect(page.locator(".asking")).toBeVisible();
  await page.getByRole("link", { name: /Stop practising/ }).tap();
  await expect(page.getByText("You have not met any of them yet.")).toBeVisible();
});

test("a lucky guess is owned up to", async ({ signUp, openFor }) => {
  const student = await signUp("Mari");
  const page = await openFor(student, address("tide-makers"));
  await byTouch(page).choose("pull of the moon");
  await act(page, "I guessed").tap();
  await expect(act(page, "I guessed")).toHaveAttribute("aria-pressed", "true");
  const [review, guessed] = await logOf(student, 2);
  expect(guessed).toMatchObject({ kind: "guessed", target: review?.id });
});

test("a guess is announced before the answer", async ({ signUp, openFor }) => {
  const student = await signUp("Mari");
  const page = await openFor(student, address("tide-makers"));
  await act(page, "I’m guessing").tap();
  await byTouch(page).choose("pull of the moon");
  await expect(verdict(page)).toHaveText("Right.");
  const [review] = await logOf(student, 1);
  expect(review).toMatchObject({ kind: "review", confidence: "guessing" });
});

test("a student who was right says so", async ({ signUp, openFor }) => {
  const student = await signUp("Mari");
  const page = await openFor(student, address("tide-words"));
  await byTouch(page).type("low water");
  await expect(verdict(page)).toHaveText("Not quite: ebb.");
  await act(page, "I was right").tap();
  await expect(verdict(page)).toHaveText("Counted as right.");
  await byTouch(page).goOn();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("1 of 1 right");
  const [review, overruled] = await logOf(student, 2);
  expect(review).toMatchObject({ kind: "review", score: 0 });
  expect(overruled).toMatchObject({ kind: "overruled", target: review?.id });
});

test("the slide opened before the answer is a hint", async ({ signUp, openFor }) => {
  const student = await signUp("Mari");
  const page = await openFor(student, address("tide-makers"));
  await act(page, "Slide 2").tap();
  const slide = page.getByRole("dialog", { name: "Slide 2" });
  // Where the answer stands is marked once it is given.
  await expect(slide).toContainText("The uneven pull of the moon raises the tides");
  await expect(slide.locator("mark")).toHaveCount(0);
  await act(page, "Back to the question").tap();
  await expect(slide).toBeHidden();
  await byTouch(page).choose("pull of the moon");
  await expect(verdict(page)).toHaveText("Right.");
  const [review] = await logOf(student, 1);
  expect(review).toMatchObject({ kind: "review", hinted: true, score: 1 });
  await act(page, "Slide 2").tap();
  await expect(slide.locator("mark")).toHaveText("The uneven pull of the moon raises the tides");
});

test("a report reaches the lecturer without a name", async ({
  signUp,
  openFor,
  openClass,
  admin,
}) => {
  const { id, joinCode } = await openClass("Reporters");
  const student = await signUp("Mari");
  await student.join(joinCode);
  const page = await openFor(student, address("tide-makers"));
  await byTouch(page).choose("push of the wind");
  await act(page, "Report").tap();
  await page.getByLabel("What is wrong with it?").fill("The sun pulls too.");
  await act(page, "Send").tap();
  await expect(
    page.getByText("Thank you. Your lecturer reads it without your name."),
  ).toBeVisible();

  const answer = await (await admin.fetch(`/api/classes/${id}/weak-spots`)).text();
  expect(answer).toContain("The sun pulls too.");
  expect(answer).not.toContain(student.name);
  expect(answer).not.toContain((await student.snapshot()).user.id);
  const teaching = await openFor(admin, `/class/${id}`);
  const reports = teaching.getByRole("region", { name: "Reports" });
  await expect(reports).toContainText("“The sun pulls too.”");
  await expect(reports).toContainText("What raises the tides most?");
  await expect(teaching.locator("main")).not.toContainText("Mari");
});
