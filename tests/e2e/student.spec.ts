/** A student's story, from signing up to the server's sudden death; and what can be said about an answer. */
import { everyKind } from "./every-kind";
import { byTouch } from "./hand-touch";
import { firstAdmin, openClass } from "./lecturer";
import { Person, password } from "./person";
import { expect, test } from "./test";
import { progressLines, rememberedToday } from "./today";

const rightAnswers = everyKind.map((asked) => asked.attempts[0]);

test("a student signs up, joins by the link, practises, and finds everything after the server was killed", async ({
  startServer,
  browserOf,
  watch,
}) => {
  const server = await startServer();
  const { joinCode } = await openClass(await firstAdmin(server), "Spring");
  const page = await (await browserOf(null, { baseURL: server.url })).newPage();

  await test.step("signs up and joins", async () => {
    await page.goto(`/join/${joinCode}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Spring");
    await page.getByRole("link", { name: "Sign up to join" }).tap();
    await page.getByLabel("Name").fill("Mari");
    await page.getByLabel("Password", { exact: true }).fill(password);
    await page.getByRole("button", { name: "Sign up", exact: true }).tap();
    await page.getByRole("button", { name: "Join as Mari" }).tap();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("21 days to the exam");
    await expect(page.getByText("You have not met any of them yet.")).toBeVisible();
  });

  await test.step("practises", async () => {
    await page.getByRole("link", { name: /^Practise · about/ }).tap();
    const hand = byTouch(page);
    for (const [nth, answer] of rightAnswers.entries()) {
      await expect(page.locator(".question__no")).toHaveText(`Question ${nth + 1}`);
      await answer?.give(hand);
      await expect(page.getByRole("status").locator("p").first()).toHaveText("Right.");
      await hand.goOn();
    }
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("8 of 8 right");
    await page.getByRole("link", { name: "To Today" }).tap();
    await expect(
      page.getByText(/You have met all of them, and nothing is due again until/),
    ).toBeVisible();
  });

  const today = await rememberedToday(page);
  expect(today).toBeGreaterThan(50);
  await page.getByRole("link", { name: "Progress" }).tap();
  const progress = await progressLines(page);
  expect(progress.join("\n")).toContain("8 answers on 1 day");

  await test.step("the server dies and comes back", async () => {
    watch.expectFailedRequests();
    await server.kill9();
    await server.restart();
    watch.expectNoFailedRequests();
    await page.reload();
    expect(await progressLines(page)).toEqual(progress);
    const mari = await new Person(server.url, "Mari").signIn();
    await expect.poll(async () => (await mari.snapshot()).log.entries.length).toBe(8);
  });

  await test.step("another device has it all", async () => {
    const second = await (await browserOf(null, { baseURL: server.url })).newPage();
    await second.goto("/sign-in?then=/progress");
    await second.getByLabel("Name").fill("mari");
    await second.getByLabel("Password", { exact: true }).fill(password);
    await second.getByRole("button", { name: "Sign in", exact: true }).tap();
    expect(await progressLines(second)).toEqual(progress);
    await second.goto("/");
    expect(await rememberedToday(second)).toBe(today);
  });
});
