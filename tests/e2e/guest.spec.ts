/** Someone without an account practises, and what they practised comes with them when they get one. */
import type { Page } from "@playwright/test";
import { everyKind } from "./every-kind";
import { byTouch } from "./hand-touch";
import { password } from "./person";
import { expect, test } from "./test";
import { rememberedToday } from "./today";

const questions = (n: number) => everyKind.slice(0, n).map(({ question }) => question);

/** From the landing page to the first question. */
async function tries(page: Page) {
  await page.goto("/");
  await page.getByRole("link", { name: "Try it now" }).tap();
  await expect(page.locator(".asking")).toBeVisible();
}

async function answersRightly(page: Page, from: number, to: number) {
  const hand = byTouch(page);
  for (const { attempts } of everyKind.slice(from, to)) {
    await attempts[0]?.give(hand);
    await expect(page.getByRole("status").locator("p").first()).toHaveText("Right.");
    await hand.goOn();
  }
}

async function toToday(page: Page) {
  await page.getByRole("link", { name: /Stop practising/ }).tap();
  await expect(page.getByText("You would remember today")).toBeVisible();
}

const names = (page: Page) =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

/** Fills the form of signing up or in. */
async function submits(page: Page, name: string, act: "Sign up" | "Sign in") {
  await page.getByLabel("Name").fill(name);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: act, exact: true }).tap();
}

test("whoever opens the page answers a first question with two taps", async ({ browserOf }) => {
  const page = await (await browserOf(null)).newPage();
  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.method() !== "GET") sent.push(request.url());
  });
  await tries(page);
  await byTouch(page).choose("pull of the moon");
  await expect(page.getByRole("status").locator("p").first()).toHaveText("Right.");
  await page.reload();
  await toToday(page);
  await expect(page.getByText("You have met 1 of 8")).toBeVisible();
  await expect(page.getByText("1 answer, on this device only.")).toBeVisible();
  expect(sent, "what someone without an account practises stays with them").toEqual([]);
});

test("what was practised without an account comes along when one signs up", async ({
  browserOf,
  signUp,
}) => {
  const page = await (await browserOf(null)).newPage();
  await tries(page);
  await answersRightly(page, 0, 3);
  await toToday(page);
  const before = await rememberedToday(page);
  await page.getByRole("link", { name: "Keep my progress" }).tap();
  await expect(page.getByText("Your 3 answers come with you.")).toBeVisible();
  // A name that is free: the people of all stories share a server.
  const { name } = await signUp("Taken");
  await submits(page, `${name} not`, "Sign up");
  await expect(page.getByText(`Signed in as ${name} not`)).toBeVisible();
  expect(await rememberedToday(page)).toBe(before);
  await expect
    .poll(() => page.evaluate(() => fetch("/api/snapshot").then((reply) => reply.json())))
    .toMatchObject({ log: { entries: questions(3).map((question) => ({ question })) } });
  expect(await names(page)).not.toContain("kordus-guest");
  await page.reload();
  expect(await rememberedToday(page)).toBe(before);
});

test("answers wait, seen to wait, where the network fails right after signing up", async ({
  browserOf,
  signUp,
  watch,
}) => {
  const page = await (await browserOf(null)).newPage();
  await tries(page);
  await answersRightly(page, 0, 2);
  await toToday(page);
  watch.expectFailedRequests();
  await page.route("/api/reviews", (route) => route.abort("connectionrefused"));
  await page.getByRole("link", { name: "Keep my progress" }).tap();
  const { name } = await signUp("Taken");
  await submits(page, `${name} not`, "Sign up");
  await expect(page.getByText("2 answers waiting to be sent.")).toBeVisible();
  await page.reload();
  await expect(page.getByText("2 answers waiting to be sent.")).toBeVisible();
  await page.unroute("/api/reviews");
  watch.expectNoFailedRequests();
  await page.reload();
  await expect(page.getByText("waiting to be sent")).toBeHidden();
  await expect
    .poll(() => page.evaluate(() => fetch("/api/snapshot").then((reply) => reply.json())))
    .toMatchObject({ log: { entries: questions(2).map((question) => ({ question })) } });
});

for (const { choice, stored } of [
  { choice: "Add them", stored: 3 },
  { choice: "They are not mine", stored: 1 },
]) {
  test(`who signs in to an account they have is asked: ${choice}`, async ({
    browserOf,
    signUp,
  }) => {
    const student = await signUp("Mari");
    await student.answer("uses-of-the-sea", { kind: "list", entries: ["fish", "ships", "swim"] });
    const page = await (await browserOf(null)).newPage();
    await tries(page);
    await answersRightly(page, 0, 2);
    await toToday(page);
    await page.getByRole("link", { name: "I have an account" }).tap();
    await submits(page, student.name, "Sign in");
    await expect(
      page.getByRole("dialog", { name: `Add 2 answers to ${student.name}?` }),
    ).toBeVisible();
    await page.getByRole("button", { name: choice }).tap();
    await expect(page.getByText(`You have met ${stored} of 8`)).toBeVisible();
    await expect.poll(async () => (await student.snapshot()).log.entries.length).toBe(stored);
    expect((await names(page)).includes("kordus-guest")).toBe(stored === 1);
  });
}

test("answers that are not taken along stay for whoever gave them", async ({
  browserOf,
  signUp,
}) => {
  const student = await signUp("Mari");
  const page = await (await browserOf(null)).newPage();
  await tries(page);
  await answersRightly(page, 0, 1);
  await page.goto("/sign-in");
  await submits(page, student.name, "Sign in");
  await page.getByRole("button", { name: "They are not mine" }).tap();
  await expect(page.getByText(`Signed in as ${student.name}`)).toBeVisible();
  await page.getByRole("button", { name: "Sign out" }).tap();
  await page.getByRole("link", { name: "Try it now" }).tap();
  await expect(page.locator(".asking")).toBeVisible();
  await toToday(page);
  await expect(page.getByText("You have met 1 of 8")).toBeVisible();
});

test("a guest who opens a class's link keeps what they practised", async ({
  browserOf,
  openClass,
  signUp,
}) => {
  const { joinCode } = await openClass("Spring");
  const page = await (await browserOf(null)).newPage();
  await tries(page);
  await answersRightly(page, 0, 1);
  await page.goto(`/join/${joinCode}`);
  await page.getByRole("link", { name: "Sign up to join" }).tap();
  const { name } = await signUp("Taken");
  await submits(page, `${name} not`, "Sign up");
  await page.getByRole("button", { name: `Join as ${name} not` }).tap();
  await expect(page.getByText("You have met 1 of 8")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("21 days to the exam");
});

test("a guest's answers go from the device when they say so", async ({ browserOf }) => {
  const page = await (await browserOf(null)).newPage();
  await tries(page);
  await answersRightly(page, 0, 1);
  await toToday(page);
  await page.getByRole("button", { name: "Remove" }).tap();
  await page.getByRole("dialog").getByRole("button", { name: "Remove" }).tap();
  await expect(page.getByRole("link", { name: "Try it now" })).toBeVisible();
  await expect.poll(() => names(page)).not.toContain("kordus-guest");
});

test("screens that need an account lead a guest to one, and no copied course is open to them", async ({
  browserOf,
  baseURL,
}) => {
  const page = await (await browserOf(null)).newPage();
  await tries(page);
  await page.goto("/teach");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sign in");
  await page.goto("/class/some-class");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sign in");
  expect((await fetch(`${baseURL}/api/snapshot`)).status).toBe(401);
  expect((await fetch(`${baseURL}/api/try/nothing`)).status).toBe(404);
  expect((await fetch(`${baseURL}/api/try/sea?version=${"x".repeat(300)}`)).status).toBe(400);
});
