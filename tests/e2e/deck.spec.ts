/** A lecture's questions to look through, and lecture and deck on paper. */
import { expectSound } from "./sound";
import { expect, test } from "./test";

const deck = "/deck/sea/01-tides";

test("the questions of a lecture are listed by topic, each with its answer behind a word", async ({
  signUp,
  openFor,
}) => {
  const student = await signUp("Mari");
  await student.answer("what-raises-tides", { kind: "choice", option: "wind" });
  const page = await openFor(student, "/lecture/sea/01-tides");
  await page.getByRole("link", { name: "Questions", exact: true }).tap();
  await expect(page).toHaveURL(deck);
  await expect(page.getByRole("heading", { level: 2 })).toHaveCount(8);
  const first = page.locator(".deck__question").first();
  await expect(first).toContainText("What raises the tides most?");
  await expect(first).toContainText("one answer of several · 0 %");
  await expect(page.locator(".deck__question").nth(1)).toContainText("not met yet");
  const answer = first.getByText("The pull of the moon");
  await expect(answer.last()).toBeHidden();
  await first.locator("summary").tap();
  await expect(answer.last()).toBeVisible();
  const summaries = await page.locator(".deck__question summary").all();
  for (const summary of summaries.slice(1)) await summary.tap();
  await expectSound(page, "deck, all open");
  await first.getByRole("link", { name: "Slide 2" }).tap();
  await expect(page.locator("#slide-2")).toBeInViewport();
  await page.goBack();
  await page.getByRole("link", { name: "Lecture", exact: true }).tap();
  await expect(page).toHaveURL("/lecture/sea/01-tides");
});

test("the deck prints as an exam paper, its key only where it is wanted", async ({
  signUp,
  openFor,
}) => {
  const page = await openFor(await signUp("Mari"), deck);
  await expect(page.locator(".deck__question").first()).toBeVisible();
  const key = page.getByRole("region", { name: "Key" });
  await expect(key).toBeHidden();
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(page.getByRole("navigation")).toBeHidden();
  await expect(page.getByText("Sign out", { exact: true })).toBeHidden();
  await expect(page.getByRole("button", { name: "Print" })).toBeHidden();
  await expect(page.getByText("not met yet").first()).toBeHidden();
  await expect(page.getByText("Name", { exact: true })).toBeVisible();
  await expect(page.locator(".paper__bubble")).toHaveCount(3);
  await expect(page.locator(".paper__blank")).toHaveCount(2);
  await expect(page.locator(".paper__space .stack > li")).toHaveCount(3);
  await expect(page.locator(".paper__lines > li")).toHaveCount(3);
  await expect(key).toBeHidden();
  const ink = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.documentElement);
    return [color, backgroundColor];
  });
  expect(ink, "black on white").toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);

  await page.emulateMedia({ media: "screen" });
  await page.getByLabel("with the key on a page of its own").check();
  await page.emulateMedia({ media: "print" });
  await expect(key).toBeVisible();
  await expect(key).toContainText("The pull of the moon");
  await expect(key).toContainText("the water bulges on both sides");
  expect(await key.evaluate((one) => getComputedStyle(one).breakBefore)).toBe("page");
  // The letter in the key is the letter on the paper.
  const option = page.locator(".paper__space li", { hasText: "The pull of the moon" }).first();
  const letter = (await option.locator("i").textContent()) ?? "";
  await expect(key.locator("li", { hasText: "pull of the moon" }).last()).toContainText(
    `${letter} The pull`,
  );
});

test("the lecture prints as a handout; questions stand in it where they are open", async ({
  signUp,
  openFor,
}) => {
  const page = await openFor(await signUp("Mari"), "/lecture/sea/01-tides");
  await page.locator(".lecture summary").first().tap();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("navigation")).toBeHidden();
  await expect(page.getByRole("button", { name: "Print" })).toBeHidden();
  await expect(page.getByRole("heading", { name: "Words for tides" })).toBeVisible();
  await expect(page.getByText("What raises the tides most?")).toBeVisible();
  await expect(page.getByText("What is falling water called")).toBeHidden();
  const breaks = await page
    .locator(".section")
    .first()
    .evaluate((slide) => getComputedStyle(slide).breakInside);
  expect(breaks).toBe("avoid");
});
