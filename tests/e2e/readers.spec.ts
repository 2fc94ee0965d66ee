/** Readers who set their own colours, spacing or motion, and phones held on their side. */
import type { Page } from "@playwright/test";
import { byTouch } from "./hand-touch";
import { course } from "./person";
import { expect, test } from "./test";
import { expectWithin, readersStyle, throughPractice } from "./within";

test("with colours of the reader's own and without motion, shapes still tell right from wrong", async ({
  signUp,
  openFor,
}) => {
  const page = await openFor(await signUp("Mari"), `/practice?course=${course}&topic=tide-makers`, {
    forcedColors: "active",
    reducedMotion: "reduce",
  });
  await expect(page.locator(".asking")).toBeVisible();
  const durations = await page.evaluate(() =>
    [...document.querySelectorAll("*")].map((one) => getComputedStyle(one).transitionDuration),
  );
  const moving = durations.flatMap((all) => all.split(", ")).filter((one) => one !== "0s");
  expect(moving, "what still moves").toEqual([]);

  await byTouch(page).choose("push of the wind");
  const stroke = (selector: string) =>
    page.locator(selector).evaluate((sign) => {
      const ground = getComputedStyle(document.documentElement).backgroundColor;
      const own = sign.closest(".bubble");
      const behind = own && getComputedStyle(own).backgroundColor;
      const paper = behind && behind !== "rgba(0, 0, 0, 0)" ? behind : ground;
      return { drawn: getComputedStyle(sign).stroke !== paper, shown: sign.checkVisibility() };
    });
  const seen = { drawn: true, shown: true };
  expect(await stroke(".verdict > .sign--cross"), "the verdict").toEqual(seen);
  expect(await stroke(".bubble--key .sign--tick"), "the key").toEqual(seen);
  expect(await stroke(".bubble--wrong .sign--cross"), "the answer given").toEqual(seen);
});

test("wider spacing of letters, words and lines loses nothing", async ({ signUp, openFor }) => {
  test.setTimeout(120_000);
  const page = await openFor(await signUp("Mari"), `/practice?course=${course}`);
  await expect(page.locator(".asking")).toBeVisible();
  // The values of WCAG 2.2, 1.4.12.
  await readersStyle(
    page,
    `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
     p { margin-bottom: 2em !important }`,
  );
  await throughPractice(page, (where) => expectWithin(page, where));
});

test("a class with a name of eighty letters fits its screens, and so do the forms, at 320 px and 200 % text", async ({
  admin,
  openClass,
  openFor,
  browserOf,
}) => {
  const { id, joinCode } = await openClass(
    "Donaudampfschifffahrtsgesellschaft".repeat(3).slice(0, 80),
  );
  const viewport = { width: 320, height: 640 };
  const lecturer = await openFor(admin, "/teach", { viewport });
  const guest = await (await browserOf(null, { viewport })).newPage();
  const shown = async (page: Page, path: string) => {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectWithin(page, path);
    await readersStyle(page, "html { font-size: 200% }");
    await expectWithin(page, `${path} at 200 %`);
  };
  await shown(lecturer, "/teach");
  await shown(lecturer, `/class/${id}`);
  for (const path of ["/", "/sign-up", "/sign-in", `/join/${joinCode}`, "/invite#token"]) {
    await shown(guest, path);
  }
});

test("on a phone on its side, and with very large text, the foot does not cover the question", async ({
  signUp,
  openFor,
}) => {
  const page = await openFor(await signUp("Mari"), `/practice?course=${course}`);
  await expect(page.locator(".asking")).toBeVisible();
  const covers = () =>
    page.locator(".foot").evaluate((foot) => {
      scrollTo(0, 0);
      const before = foot.previousElementSibling?.getBoundingClientRect().bottom ?? 0;
      return Math.round(before - foot.getBoundingClientRect().top) > 1;
    });
  await page.setViewportSize({ width: 740, height: 360 });
  expect(await covers(), "on its side").toBe(false);
  await expectWithin(page, "on its side");
  await page.setViewportSize({ width: 360, height: 740 });
  await readersStyle(page, "html { font-size: 200% }");
  expect(await covers(), "large text").toBe(false);
});
