/** A course in German and Estonian, full of long words, and one in Arabic, read inside our English frame. */
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expectSound } from "./sound";
import { expect, test } from "./test";
import { expectWithin, readersStyle, throughPractice } from "./within";

const languages = join(import.meta.dirname, "course-languages");
const longName = "Oberbürgermeisterstellvertreterin-Jõeäär";

const lectures = [
  { language: "German", course: "wolke", lecture: "01-schichten" },
  { language: "Arabic", course: "bahr", lecture: "01-madd" },
];

async function openAll(page: Page) {
  for (const summary of await page.locator("summary").all()) await summary.tap();
}

const sizes = [
  { name: "at 320 px", width: 320, css: "" },
  { name: "at 200 % text", width: 360, css: "html { font-size: 200% }" },
];

for (const { language, course, lecture } of lectures) {
  for (const { name, width, css } of sizes) {
    test(`nothing of a course in ${language} is cut off ${name}`, async ({
      startServer,
      signUpAt,
      browserOf,
    }) => {
      test.setTimeout(120_000);
      const server = await startServer(languages);
      const student = await signUpAt(server, longName);
      const size = { width, height: 640 };
      const context = await browserOf(student, { baseURL: server.url, viewport: size });
      const page = await context.newPage();
      const open = async (path: string, mark: string) => {
        await page.goto(path);
        await expect(page.locator(mark).first()).toBeVisible();
        await readersStyle(page, css);
      };
      await open(`/practice?course=${course}`, ".asking");
      await throughPractice(page, (where) => expectWithin(page, where));
      await open("/", ".row");
      await expectWithin(page, "today");
      await open("/progress", ".row");
      await expectWithin(page, "progress");
      await open(`/lecture/${course}/${lecture}`, ".slide");
      await openAll(page);
      await expectWithin(page, "lecture");
      await open(`/deck/${course}/${lecture}`, ".deck__question");
      await openAll(page);
      await expectWithin(page, "deck");
    });
  }
}

test("a stack that is built from four long names side by side keeps its columns", async ({
  startServer,
  signUpAt,
  browserOf,
}) => {
  const server = await startServer(languages);
  const student = await signUpAt(server, longName);
  const size = { width: 320, height: 640 };
  const context = await browserOf(student, { baseURL: server.url, viewport: size });
  const page = await context.newPage();
  await page.goto("/lecture/wolke/01-schichten");
  const boxes = page.locator(".stack").first().locator("[data-span]");
  await expect(boxes.first()).toBeVisible();
  const lefts = async (nth: number[]) =>
    Promise.all(nth.map(async (n) => Math.round((await boxes.nth(n).boundingBox())?.x ?? 0)));
  // The third row stands on the same columns as the first, the second row on every other.
  expect(await lefts([6, 7, 8, 9])).toEqual(await lefts([0, 1, 2, 3]));
  expect(await lefts([4, 5])).toEqual(await lefts([0, 2]));
});

test("a course in Arabic is read from right to left, our words and code from left to right", async ({
  startServer,
  signUpAt,
  browserOf,
}) => {
  const server = await startServer(languages);
  const student = await signUpAt(server, "Mari");
  const page = await (await browserOf(student, { baseURL: server.url })).newPage();
  const direction = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((one) => getComputedStyle(one).direction);
  const side = async (selector: string) => (await page.locator(selector).first().boundingBox())?.x;

  await page.goto("/practice?course=bahr&topic=tides");
  await expect(page.locator(".asked")).toHaveAttribute("lang", "ar");
  expect(await direction(".prompt")).toBe("rtl");
  expect(await side(".question__no"), "the margin is on the right").toBeGreaterThan(300);
  await expect(page.locator(".foot__words")).toHaveAttribute("lang", "en");
  expect(await direction(".foot__words")).toBe("ltr");
  await page.getByRole("button", { name: "I don’t know" }).tap();
  await expect(page.locator(".verdict")).toBeVisible();
  expect(await side(".verdict > .sign"), "the verdict hangs in the margin").toBeGreaterThan(300);
  await expectSound(page, "practice in Arabic, marked");

  await page.goto("/lecture/bahr/01-madd");
  expect(await direction(".slide__title")).toBe("rtl");
  expect(await direction("pre")).toBe("ltr");
  expect(await direction(".masthead")).toBe("ltr");
  await expectSound(page, "lecture in Arabic");
});
