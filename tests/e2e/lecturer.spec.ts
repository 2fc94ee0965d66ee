/** How one becomes a lecturer, opens a class, and who else may look at it: nobody. */
import type { Page } from "@playwright/test";
import { lecturerLink, tokenOf } from "./lecturer";
import { course, Person, password } from "./person";
import { expect, test } from "./test";

const heading = (page: Page) => page.getByRole("heading", { level: 1 });

async function signUpOnScreen(page: Page, name: string) {
  await page.getByLabel("Name").fill(name);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign up", exact: true }).tap();
}

test("the link of the first start makes one account the administrator, once", async ({
  startServer,
  browserOf,
  watch,
}) => {
  const server = await startServer();
  const link = server.adminLink ?? "";
  const page = await (await browserOf(null)).newPage();
  await page.goto(link);
  await expect(heading(page)).toHaveText("You are invited");
  expect(page.url(), "the token does not stay in the address").not.toContain(tokenOf(link));
  await page.getByRole("link", { name: "Sign up to accept" }).tap();
  await signUpOnScreen(page, "Ann");
  await page.getByRole("button", { name: "Accept as Ann" }).tap();
  await expect(heading(page)).toHaveText("Your classes");
  await page.getByRole("link", { name: "Today", exact: true }).tap();
  await expect(page.getByRole("link", { name: "Teach" })).toBeVisible();

  const late = await new Person(server.url, "Late").signUp();
  const second = await (await browserOf(late)).newPage();
  await second.goto(link);
  watch.expectStatus(409, /^\/api\/invite$/);
  await second.getByRole("button", { name: "Accept as Late" }).tap();
  await expect(second.locator("main").getByRole("alert")).toContainText(
    "has been used or is too old",
  );
  expect((await late.snapshot()).user.siteRole).toBe("student");

  await server.restart();
  expect(server.adminLink).toBeNull();
});

test("an invited lecturer opens a class with an exam date, and its link lets a student in", async ({
  server,
  signUp,
  openFor,
  browserOf,
}) => {
  const ben = await signUp("Ben");
  const page = await openFor(ben, await lecturerLink(server));
  await page.getByRole("button", { name: `Accept as ${ben.name}` }).tap();
  await expect(page.getByText("You teach no class yet.")).toBeVisible();
  await page.getByLabel("Course").selectOption("sea");
  await page.getByLabel("Name", { exact: true }).fill("Autumn");
  const exam = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
  await page.getByLabel("Exam").fill(`${exam}T10:00`);
  await page.getByLabel("Name", { exact: true }).fill(" ");
  await page.getByRole("button", { name: "Open the class" }).tap();
  await expect(page.getByText("Give the class a name")).toBeVisible();
  await expect(page.getByLabel("Name", { exact: true })).toBeFocused();
  await page.getByLabel("Name", { exact: true }).fill("Autumn");
  await page.getByRole("button", { name: "Open the class" }).tap();
  const opened = page.getByRole("listitem").filter({
    has: page.getByRole("heading", { name: "Autumn" }),
  });
  await expect(opened).toContainText("The Sea at the Coast · exam");
  await expect(opened).toContainText("10:00, in 10 days");
  const joinLink = (await opened.locator("code").textContent()) ?? "";
  expect(joinLink).toMatch(/^http:\/\/[^/]+\/join\/[2-9a-y]{8}$/);

  await opened.getByRole("button", { name: "Show on the projector" }).tap();
  const shown = page.getByRole("dialog", { name: "Autumn" });
  await expect(shown).toContainText(joinLink);
  await shown.getByRole("button", { name: "Close" }).tap();
  await expect(shown).toBeHidden();
  await expect(page.getByLabel("Course")).toBeVisible();
  await page.goto(new URL(joinLink).pathname);
  await expect(page.getByText("You teach this class.")).toBeVisible();
  await page.getByRole("link", { name: "Its weak spots" }).tap();
  await expect(page.getByText("No student has joined yet.")).toBeVisible();

  const student = await (await browserOf(null)).newPage();
  await student.goto(joinLink.toUpperCase().replace(/^.*\/JOIN/, `${server.url}/join`));
  await expect(heading(student)).toHaveText("Autumn");
  await student.getByRole("link", { name: "Sign up to join" }).tap();
  await signUpOnScreen(student, "Kati");
  await student.getByRole("button", { name: "Join as Kati" }).tap();
  await expect(heading(student)).toHaveText("10 days to the exam");
  await expect(student.getByRole("link", { name: "Teach" })).toBeHidden();
  await student.goto(new URL(joinLink).pathname);
  await expect(student.getByText("You are in this class already.")).toBeVisible();
  await student.getByRole("link", { name: "Go on to Today" }).tap();
  await expect(heading(student)).toHaveText("10 days to the exam");
});

test("an invitation cut short asks for the whole link, and takes it", async ({
  server,
  signUp,
  openFor,
}) => {
  const ben = await signUp("Ben");
  const page = await openFor(ben, "/invite");
  await expect(heading(page)).toHaveText("This invitation is incomplete");
  await page.goto(await lecturerLink(server));
  await page.getByRole("button", { name: `Accept as ${ben.name}` }).tap();
  await expect(heading(page)).toHaveText("Your classes");
});

test("a class is opened for a day to come, of a course that is there, by those who may", async ({
  admin,
  signUp,
}) => {
  const wanted = { course, name: "Spring", examAt: null };
  expect((await admin.post("/api/classes", wanted)).status).toBe(200);
  const past = { ...wanted, examAt: Date.now() - 1000 };
  expect((await admin.post("/api/classes", past)).status).toBe(409);
  expect((await admin.post("/api/classes", { ...wanted, course: "none" })).status).toBe(409);
  expect((await admin.post("/api/classes", { ...wanted, name: " " })).status).toBe(400);
  const student = await signUp("Mari");
  expect((await student.post("/api/classes", wanted)).status).toBe(404);
  expect((await student.fetch("/api/courses")).status).toBe(404);
});

test("a link with a slip leads to no class, and its code can be typed again", async ({
  browserOf,
  openClass,
  watch,
}) => {
  const { joinCode } = await openClass("Summer");
  const page = await (await browserOf(null)).newPage();
  watch.expectStatus(404, /^\/api\/join\/22222222$/);
  await page.goto("/join/22222222");
  await expect(heading(page)).toHaveText("This link leads to no class");
  const again = page.getByRole("button", { name: "Look for the class" });
  await again.tap();
  await expect(page.getByText("There is no class with this code.")).toBeVisible();
  await page.getByLabel("Code").fill(`http://kordus.example/join/${joinCode} `);
  await again.tap();
  await expect(heading(page)).toHaveText("Summer");
});

test("a student of the class, another lecturer and a stranger do not see it", async ({
  server,
  signUp,
  openClass,
  openFor,
  watch,
}) => {
  const { id, joinCode } = await openClass("Closed");
  const path = `/api/classes/${id}/weak-spots`;
  const student = await signUp("Mari");
  await student.join(joinCode);
  const other = await signUp("Ben");
  await other.post("/api/invite", { token: tokenOf(await lecturerLink(server)) });
  expect((await other.snapshot()).user.siteRole).toBe("lecturer");

  expect((await fetch(server.url + path)).status).toBe(401);
  watch.expectStatus(404, /^\/api\/classes\/[^/]+\/weak-spots$/);
  for (const person of [student, other]) {
    expect((await person.fetch(path)).status).toBe(404);
    const page = await openFor(person, `/class/${id}`);
    await expect(heading(page)).toHaveText("There is nothing here");
    expect(await (await person.fetch("/api/classes")).text()).not.toContain(joinCode);
  }
  const teach = await openFor(student, "/teach");
  await expect(heading(teach)).toHaveText("There is nothing here");
  const owned = await openFor(other, "/teach");
  await expect(owned.getByText("You teach no class yet.")).toBeVisible();
});
