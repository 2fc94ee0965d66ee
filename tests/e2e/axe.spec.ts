/** No screen breaks a rule of accessibility that a machine can check, and none scrolls sideways on a narrow phone. */
import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { everyKind } from "./every-kind";
import { byTouch } from "./hand-touch";
import { course, password } from "./person";
import { expectSound } from "./sound";
import { expect, test } from "./test";

const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const act = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

async function show(page: Page, path: string, title: string) {
  await page.goto(path);
  await expect(heading(page)).toHaveText(title);
  await expectSound(page, path);
}

test("the screens of those who are not signed in are sound", async ({
  browserOf,
  openClass,
  watch,
}) => {
  const { joinCode } = await openClass("Spring");
  const page = await (await browserOf(null)).newPage();
  await show(page, "/", "Remember the lecture at the exam");
  await show(page, "/sign-up", "Sign up");
  await show(page, `/join/${joinCode}`, "Spring");
  await show(page, "/invite", "This invitation is incomplete");
  await show(page, "/invite#token", "You are invited");
  watch.expectStatus(404, /^\/(api\/join\/22222222|nowhere)$/);
  await show(page, "/join/22222222", "This link leads to no class");
  await show(page, "/nowhere", "There is nothing here");
  await show(page, "/sign-in", "Sign in");
  await page.getByLabel("Name").fill("Nobody");
  await page.getByLabel("Password", { exact: true }).fill(password);
  watch.expectStatus(401, /^\/api\/auth\/callback\/password$/);
  await act(page, "Sign in").tap();
  await expect(page.getByText("do not belong together")).toBeVisible();
  await expectSound(page, "/sign-in, refused");
});

test("the screens of a new student are sound", async ({ signUp, openClass, openFor }) => {
  const { joinCode } = await openClass("Spring");
  const student = await signUp("Mari");
  const page = await openFor(student, "/");
  await expect(heading(page)).toHaveText("No exam date yet");
  await expectSound(page, "/, in no class");
  await show(page, `/join/${joinCode}`, "Spring");
  await student.join(joinCode);
  await show(page, "/", "21 days to the exam");
  await show(page, "/progress", "Progress");
  await show(page, "/lecture/sea/01-tides", "Tides and coasts");
  await show(page, "/lecture/sea/nowhere", "There is nothing here");
  await show(page, "/teach", "There is nothing here");
});

test("the screens of a student who has practised are sound", async ({ signUp, openFor, watch }) => {
  const student = await signUp("Mari");
  await student.answer("what-raises-tides", { kind: "choice", option: "moon" });
  await student.answer("falling-water-word", { kind: "typed", text: "flood" });
  const page = await openFor(student, "/");
  await expect(page.getByText("You have met 2 of 8")).toBeVisible();
  await expectSound(page, "/");
  await show(page, "/progress", "Progress");
  await page.goto("/lecture/sea/01-tides");
  for (const summary of await page.locator("summary").all()) await summary.tap();
  await expectSound(page, "/lecture, all open");

  await page.goto("/practice");
  await expect(page.locator(".asking")).toBeVisible();
  watch.expectFailedRequests();
  await page.route("/api/reviews", (route) => route.abort("connectionrefused"));
  await act(page, "I don’t know").tap();
  await page.getByRole("link", { name: /Stop practising/ }).tap();
  await expect(page.getByText("1 answer waiting to be sent.")).toBeVisible();
  await expectSound(page, "/, an answer waits");
  await act(page, "Sign out").tap();
  await expect(page.getByRole("dialog")).toBeVisible();
  await expectSound(page, "/, signing out asks");
});

test("the screens of a student of two courses are sound", async ({
  content,
  startServer,
  signUpAt,
  browserOf,
}) => {
  await cp(join(content, course), join(content, "lake"), { recursive: true });
  const about = join(content, "lake", "course.yaml");
  const text = await readFile(about, "utf8");
  await writeFile(about, text.replace("The Sea at the Coast", "The Lake"));
  const server = await startServer(content);
  const student = await signUpAt(server, "Mari");
  await student.answer("what-raises-tides", { kind: "choice", option: "moon" });
  const lake = student.review("what-raises-tides", { kind: "unknown" }, { course: "lake" });
  expect((await student.send([lake])).status).toBe(200);
  const page = await (await browserOf(student, { baseURL: server.url })).newPage();
  await page.goto("/");
  await expect(page.getByRole("heading", { name: "Topics, weakest first" })).toHaveCount(2);
  await expectSound(page, "/, two courses");
  await show(page, "/progress", "Progress");
});

for (const { kind, topic, attempts } of everyKind) {
  test(`${kind} is sound, open and marked`, async ({ signUp, openFor }) => {
    const page = await openFor(await signUp("Mari"), `/practice?course=${course}&topic=${topic}`);
    await expect(page.locator(".asking")).toBeVisible();
    await expectSound(page, `${kind}, open`);
    // Partly right shows most; where a kind has no parts, wrong does.
    const attempt = attempts.find(({ how }) => how === "partly right") ?? attempts[1];
    await attempt?.give(byTouch(page));
    await expect(page.locator(".answered")).toBeVisible();
    await expectSound(page, `${kind}, marked`);
  });
}

test("what opens over a question, and the end of a sitting, are sound", async ({
  signUp,
  openClass,
  openFor,
}) => {
  const student = await signUp("Mari");
  await student.join((await openClass("Spring")).joinCode);
  const page = await openFor(student, `/practice?course=${course}&topic=tide-makers`);
  await expect(page.locator(".asking")).toBeVisible();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await expectSound(page, "keys");
  await act(page, "Close").tap();
  await act(page, "Slide 2").tap();
  await expect(page.getByRole("dialog", { name: "Slide 2" })).toBeVisible();
  await expectSound(page, "slide");
  await act(page, "Back to the question").tap();
  await byTouch(page).choose("pull of the moon");
  await act(page, "I guessed").tap();
  await act(page, "Report").tap();
  await act(page, "Send").tap();
  await expect(page.getByText("Say in a few words what is wrong.")).toBeVisible();
  await expectSound(page, "report");
  await act(page, "Cancel").tap();
  await byTouch(page).goOn();
  await expect(heading(page)).toHaveText("1 of 1 right");
  await expectSound(page, "the end");
});

test("the screens of a lecturer are sound", async ({ admin, signUp, openClass, openFor }) => {
  const { id, joinCode } = await openClass("A class with a rather long name, autumn term");
  const page = await openFor(admin, "/teach");
  await expect(heading(page)).toHaveText("Your classes");
  await page.getByText("Open another class").tap();
  await expect(page.getByLabel("Course")).toBeVisible();
  await act(page, "Open the class").tap();
  await expect(page.getByText("Give the class a name")).toBeVisible();
  await expectSound(page, "/teach");
  await act(page, "Show on the projector").first().tap();
  await expect(page.getByRole("dialog")).toBeVisible();
  await expectSound(page, "/teach, on the projector");
  await show(page, `/class/${id}`, "Weak spots, worst first");
  for (const option of [
    "moon",
    "moon",
    "moon",
    "wind",
    "wind",
    "wind",
    "wind",
    "sun",
    "sun",
    "sun",
  ]) {
    const student = await signUp("Student");
    await student.join(joinCode);
    await student.answer("what-raises-tides", { kind: "choice", option });
    await student.answer("uses-of-the-sea", { kind: "list", entries: ["fish", "ships"] });
  }
  await page.goto(`/class/${id}`);
  await expect(page.getByRole("table", { name: /Who chooses what/ })).toBeVisible();
  for (const summary of await page.locator("details:not([open]) summary").all())
    await summary.tap();
  await expectSound(page, "/class with answers");
});
