/** The keyboard's own manners: shortcuts, and where the focus goes. */
import type { Page } from "@playwright/test";
import { byKeys, tabTo } from "./hand-keys";
import { course } from "./person";
import { expect, test } from "./test";

const topic = (name: string) => `/practice?course=${course}&topic=${name}`;
const verdict = (page: Page) => page.getByRole("status").locator("p").first();

test.use({ hasTouch: false, isMobile: false });

test("on a single choice arrows only move the focus, and Space answers", async ({
  signUp,
  openFor,
}) => {
  const page = await openFor(await signUp("Mari"), topic("tide-makers"));
  const options = page.getByRole("radio");
  await tabTo(options.first());
  await page.keyboard.press("ArrowDown");
  await expect(options.nth(1)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await expect(options.nth(2)).toBeFocused();
  await expect(page.locator(".asking")).toBeVisible();
  const text = (await page.locator("label.option").nth(2).textContent()) ?? "";
  await page.keyboard.press("Space");
  await expect(page.locator(".answered")).toBeVisible();
  await expect(verdict(page)).toHaveText(text.includes("moon") ? "Right." : /^Not quite/);
});

test("0 is not known, U undoes, ? shows the keys, Escape closes them", async ({
  signUp,
  openFor,
}) => {
  const page = await openFor(await signUp("Mari"), topic("tide-makers"));
  await expect(page.locator(".asking")).toBeVisible();
  await page.keyboard.press("?");
  const keys = page.getByRole("dialog", { name: "Keys" });
  await expect(keys).toContainText("I don’t know");
  await page.keyboard.press("0");
  await page.keyboard.press("Escape");
  await expect(keys).toBeHidden();
  await expect(
    page.locator(".asking"),
    "a key pressed over a dialog answers nothing",
  ).toBeVisible();
  await page.keyboard.press("0");
  await expect(verdict(page)).toHaveText("Here it is: the pull of the moon.");
  await page.keyboard.press("u");
  await expect(page.locator(".asking")).toBeVisible();
  await byKeys(page).choose("pull of the moon");
  await expect(verdict(page)).toHaveText("Right.");
});

test("keys held down or pressed twice answer one question", async ({ signUp, openFor }) => {
  const student = await signUp("Mari");
  const page = await openFor(student, "/practice");
  await expect(page.locator(".asking")).toBeVisible();
  await page.keyboard.down("1");
  await page.keyboard.down("1");
  await page.keyboard.up("1");
  await expect(page.locator(".answered")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.locator(".question__no")).toHaveText("Question 2");
  await expect(page.locator(".asking")).toBeVisible();
});

test("letters typed into an answer are no shortcuts", async ({ signUp, openFor }) => {
  const page = await openFor(await signUp("Mari"), topic("tide-words"));
  await expect(page.getByRole("textbox")).toBeFocused();
  await page.keyboard.type("u0?1");
  await expect(page.getByRole("textbox")).toHaveValue("u0?1");
  await expect(page.getByRole("dialog")).toBeHidden();
});

test("a dialog gives the focus back to what opened it", async ({ signUp, openFor }) => {
  const page = await openFor(await signUp("Mari"), topic("tide-makers"));
  const slide = page.getByRole("button", { name: "Slide 2", exact: true });
  await tabTo(slide);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "Slide 2" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(slide).toBeFocused();
});
