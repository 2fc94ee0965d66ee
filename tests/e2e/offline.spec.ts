/** Practising without a network: answers wait on the device, are seen to wait, and arrive once. */
import type { Page } from "@playwright/test";
import { everyKind } from "./every-kind";
import { byTouch } from "./hand-touch";
import { type Person, password } from "./person";
import { expect, test } from "./test";

/** Answers the first `n` questions rightly. */
async function answer(page: Page, n: number) {
  const hand = byTouch(page);
  for (const { attempts } of everyKind.slice(0, n)) {
    await attempts[0]?.give(hand);
    await expect(page.getByRole("status").locator("p").first()).toHaveText("Right.");
    await hand.goOn();
  }
}

/** A tunnel: the browser has no network. The page that the way back leads to has been fetched ahead by then. */
async function loseNetwork(page: Page) {
  await page.waitForLoadState("networkidle");
  await page.context().setOffline(true);
}

async function toToday(page: Page) {
  await page.getByRole("link", { name: /Stop practising/ }).tap();
  await expect(page.getByText("You would remember today")).toBeVisible();
}

const questions = (n: number) => everyKind.slice(0, n).map(({ question }) => question);

async function stored(student: Person): Promise<string[]> {
  const { log } = await student.snapshot();
  return log.entries.map((entry) => (entry.kind === "review" ? entry.question : entry.kind));
}

test("answers given without a network wait on the device and arrive once", async ({
  signUp,
  openFor,
  watch,
}) => {
  const student = await signUp("Mari");
  const page = await openFor(student, "/");
  await page.getByRole("link", { name: /^Practise · about/ }).tap();
  await expect(page.locator(".asking")).toBeVisible();
  watch.expectFailedRequests();
  await loseNetwork(page);
  await answer(page, 3);
  await toToday(page);
  await expect(page.getByText("3 answers waiting to be sent.")).toBeVisible();
  await expect(page.getByText("You have met 3 of 8")).toBeVisible();
  expect(await stored(student)).toEqual([]);

  await page.context().setOffline(false);
  await expect(page.getByText("waiting to be sent")).toBeHidden();
  watch.expectNoFailedRequests();
  expect(await stored(student)).toEqual(questions(3));
  await page.reload();
  await expect(page.getByText("You have met 3 of 8")).toBeVisible();
  expect(await stored(student)).toEqual(questions(3));
});

test("an answer whose receipt is lost on the way is sent again and stored once", async ({
  signUp,
  openFor,
  watch,
}) => {
  const student = await signUp("Mari");
  const page = await openFor(student, "/practice");
  await expect(page.locator(".asking")).toBeVisible();
  watch.expectFailedRequests();
  let arrived = 0;
  await page.route("/api/reviews", async (route) => {
    await route.fetch();
    arrived += 1;
    await route.abort("connectionreset");
  });
  await answer(page, 1);
  await toToday(page);
  await expect(page.getByText("1 answer waiting to be sent.")).toBeVisible();
  expect(arrived).toBeGreaterThan(0);
  expect(await stored(student)).toEqual(questions(1));

  await page.unroute("/api/reviews");
  watch.expectNoFailedRequests();
  await page.reload();
  await expect(page.getByText("You have met 1 of 8")).toBeVisible();
  await expect(page.getByText("waiting to be sent")).toBeHidden();
  expect(await stored(student)).toEqual(questions(1));
});

test("signing out with unsent answers asks first", async ({ signUp, openFor, watch }) => {
  const student = await signUp("Mari");
  const page = await openFor(student, "/practice");
  await expect(page.locator(".asking")).toBeVisible();
  watch.expectFailedRequests();
  await page.route("/api/reviews", (route) => route.abort("connectionrefused"));
  await answer(page, 2);
  await toToday(page);
  const signOut = page.getByRole("button", { name: "Sign out", exact: true });
  const dialog = page.getByRole("dialog", { name: "2 answers are not sent yet" });

  await signOut.tap();
  await dialog.getByRole("button", { name: "Stay signed in" }).tap();
  await expect(dialog).toBeHidden();
  await expect(page.getByText("2 answers waiting to be sent.")).toBeVisible();

  await signOut.tap();
  await dialog.getByRole("button", { name: "Sign out and lose them" }).tap();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Remember the lecture at the exam",
  );
  const held = await page.evaluate(async () =>
    (await indexedDB.databases()).map(({ name }) => name),
  );
  expect(held, "nothing of the student stays on the device").toEqual([]);
  expect(await stored(await student.signIn())).toEqual([]);
});

test("signing out sends what waits and needs no question", async ({ signUp, openFor, watch }) => {
  const student = await signUp("Mari");
  const page = await openFor(student, "/practice");
  await expect(page.locator(".asking")).toBeVisible();
  watch.expectFailedRequests();
  await loseNetwork(page);
  await answer(page, 2);
  await toToday(page);
  await page.context().setOffline(false);
  await page.getByRole("button", { name: "Sign out", exact: true }).tap();
  await expect(page.getByRole("link", { name: "Sign up" })).toBeVisible();
  // The session has ended with it: what was sent is seen after signing in again.
  expect(await stored(await student.signIn())).toEqual(questions(2));
});

test("a device whose session has ended keeps answers until its owner is back", async ({
  signUp,
  openFor,
  watch,
}) => {
  const student = await signUp("Mari");
  const page = await openFor(student, "/practice");
  await expect(page.locator(".asking")).toBeVisible();
  await page.context().clearCookies();
  watch.expectStatus(401, /^\/api\/(reviews|snapshot)$/);
  await answer(page, 1);
  await toToday(page);
  await expect(page.getByText("You were signed out.")).toBeVisible();
  await expect(page.getByText("1 answer waits on this device until you are back.")).toBeVisible();
  expect(await stored(student)).toEqual([]);

  await page.getByRole("link", { name: "Sign in again" }).tap();
  await page.getByLabel("Name").fill(student.name);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).tap();
  await expect(page.getByText("You have met 1 of 8")).toBeVisible();
  await expect.poll(() => stored(student)).toEqual(questions(1));
});
