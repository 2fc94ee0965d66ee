/**
 * Every screen there is, for the specs that look at all of them (axe, widths, keyboard-walk). A new screen is one entry
 * here; screens.spec.ts fails when a page of app/ has none.
 */
import type { Locator, Page } from "@playwright/test";
import { everyKind } from "./every-kind";
import { byTouch } from "./hand-touch";
import type { PageWatch } from "./page-watch";
import { course, password } from "./person";
import { expect } from "./test";

export type Who =
  | "nobody"
  | "new student"
  | "student in a class"
  | "student who practised"
  | "student of two courses"
  | "lecturer";

export interface Screen {
  name: string;
  who: Who;
  /** May hold {join}, a join code; {class}, a class that nobody is in; {busy}, a class whose students have practised. */
  path: string;
  /** The first heading's words, where they do not depend on the question that is asked. */
  title?: string | RegExp;
  /** What the server must answer meanwhile that is not a success. */
  refused?: [status: number, path: RegExp];
  /** From the page as it opens to the state that is meant. */
  steps?: (page: Page, watch: PageWatch) => Promise<void>;
  /** What opens the dialog that the screen is; pressed last, and given the focus back by Escape. */
  opener?: (page: Page) => Locator;
}

const act = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name, exact: typeof name === "string" });
const practice = (topic: string) => `/practice?course=${course}&topic=${topic}`;
const asked = (page: Page) => expect(page.locator(".asking")).toBeVisible();

async function openAllDetails(page: Page) {
  const closed = page.locator("details:not([open]) > summary");
  while ((await closed.count()) > 0) await closed.first().tap();
}

/** Answers while the server cannot be reached, and comes back to Today. */
async function leaveAnAnswerUnsent(page: Page, watch: PageWatch) {
  await asked(page);
  watch.expectFailedRequests();
  await page.route("/api/reviews", (route) => route.abort("connectionrefused"));
  await act(page, "I don’t know").tap();
  await page.getByRole("link", { name: /Stop practising/ }).tap();
  await expect(page.getByText("1 answer waiting to be sent.")).toBeVisible();
}

const forNobody: Screen[] = [
  { name: "welcome", who: "nobody", path: "/", title: /lecture/i },
  { name: "sign up", who: "nobody", path: "/sign-up", title: "Sign up" },
  { name: "sign in", who: "nobody", path: "/sign-in", title: "Sign in" },
  {
    name: "sign in, refused",
    who: "nobody",
    path: "/sign-in",
    refused: [401, /^\/api\/auth\/callback\/password$/],
    steps: async (page) => {
      await page.getByLabel("Name").fill("Nobody");
      await page.getByLabel("Password", { exact: true }).fill(password);
      await act(page, "Sign in").tap();
      await expect(page.getByText("do not belong together")).toBeVisible();
    },
  },
  {
    name: "try, the first question",
    who: "nobody",
    path: "/try",
    steps: asked,
  },
  {
    name: "today, a guest",
    who: "nobody",
    path: "/try",
    steps: async (page) => {
      await byTouch(page).choose("pull of the moon");
      await byTouch(page).goOn();
      await page.getByRole("link", { name: /Stop practising/ }).tap();
      await expect(page.getByRole("link", { name: "Keep my progress" })).toBeVisible();
    },
    opener: (page) => act(page, "Remove"),
  },
  { name: "join, nobody", who: "nobody", path: "/join/{join}", title: /^Spring/ },
  {
    name: "join, no such class",
    who: "nobody",
    path: "/join/22222222",
    title: /no class/,
    refused: [404, /^\/api\/join\/22222222$/],
  },
  { name: "invitation, cut", who: "nobody", path: "/invite", title: /incomplete/ },
  { name: "invitation", who: "nobody", path: "/invite#token", title: /invited/ },
  {
    name: "nothing here",
    who: "nobody",
    path: "/nowhere",
    title: /nothing here/,
    refused: [404, /^\/nowhere$/],
  },
];

const forStudents: Screen[] = [
  { name: "today, no class", who: "new student", path: "/", title: /No exam date/ },
  { name: "join", who: "new student", path: "/join/{join}", title: /^Spring/ },
  { name: "today, new", who: "student in a class", path: "/", title: /21 days/ },
  { name: "progress, new", who: "student in a class", path: "/progress", title: "Progress" },
  { name: "lecture, new", who: "new student", path: "/lecture/sea/01-tides", title: /Tides/ },
  { name: "no such lecture", who: "new student", path: "/lecture/sea/x", title: /nothing here/ },
  { name: "teach, a student", who: "new student", path: "/teach", title: /nothing here/ },
  { name: "today", who: "student who practised", path: "/", title: /21 days/ },
  { name: "progress", who: "student who practised", path: "/progress", title: "Progress" },
  {
    name: "lecture, all open",
    who: "student who practised",
    path: "/lecture/sea/01-tides",
    title: /Tides/,
    steps: openAllDetails,
  },
  {
    name: "deck, all open",
    who: "student who practised",
    path: "/deck/sea/01-tides",
    title: /Tides/,
    steps: openAllDetails,
  },
  {
    name: "today, an answer waits",
    who: "student who practised",
    path: "/practice",
    steps: leaveAnAnswerUnsent,
  },
  {
    name: "signing out with an answer that waits",
    who: "student who practised",
    path: "/practice",
    steps: leaveAnAnswerUnsent,
    opener: (page) => act(page, "Sign out"),
  },
  { name: "today, two courses", who: "student of two courses", path: "/" },
  { name: "progress, two courses", who: "student of two courses", path: "/progress" },
];

const ofEveryKind: Screen[] = everyKind.flatMap(({ kind, topic, attempts }) => [
  { name: `${kind}, open`, who: "new student", path: practice(topic), steps: asked },
  {
    name: `${kind}, marked`,
    who: "new student",
    path: practice(topic),
    steps: async (page) => {
      await asked(page);
      // Partly right shows most; where a kind has no parts, wrong does.
      const attempt = attempts.find(({ how }) => how === "partly right") ?? attempts[1];
      await attempt?.give(byTouch(page));
      await expect(page.locator(".answered")).toBeVisible();
    },
  },
]);

const overAQuestion: Screen[] = [
  {
    name: "keys",
    who: "new student",
    path: practice("tide-makers"),
    steps: async (page) => {
      await asked(page);
      await page.keyboard.press("?");
      await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
    },
  },
  {
    name: "slide",
    who: "new student",
    path: practice("tide-makers"),
    steps: asked,
    opener: (page) => act(page, "Slide 2"),
  },
  {
    name: "report",
    who: "student in a class",
    path: practice("tide-makers"),
    steps: async (page) => {
      await asked(page);
      await byTouch(page).choose("pull of the moon");
    },
    opener: (page) => act(page, "Report"),
  },
  {
    name: "report, refused",
    who: "student in a class",
    path: practice("tide-makers"),
    steps: async (page) => {
      await asked(page);
      await byTouch(page).choose("pull of the moon");
      await act(page, "Report").tap();
      await act(page, "Send").tap();
      await expect(page.getByText("Say in a few words what is wrong.")).toBeVisible();
    },
  },
  {
    name: "the end of a sitting",
    who: "new student",
    path: practice("tide-makers"),
    steps: async (page) => {
      await asked(page);
      await byTouch(page).choose("pull of the moon");
      await byTouch(page).goOn();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("1 of 1 right");
    },
  },
];

const forLecturers: Screen[] = [
  {
    name: "teach",
    who: "lecturer",
    path: "/teach",
    title: "Your classes",
    steps: async (page) => {
      await openAllDetails(page);
      await expect(page.getByLabel("Course")).toBeVisible();
      await act(page, "Open the class").tap();
      await expect(page.getByText("Give the class a name")).toBeVisible();
    },
  },
  {
    name: "the join link on the projector",
    who: "lecturer",
    path: "/teach",
    title: "Your classes",
    opener: (page) => act(page, "Show on the projector").first(),
  },
  { name: "class, nobody in it", who: "lecturer", path: "/class/{class}", title: /Weak spots/ },
  {
    name: "class, all open",
    who: "lecturer",
    path: "/class/{busy}",
    title: /Weak spots/,
    steps: async (page) => {
      await expect(page.getByRole("table", { name: /Who chooses what/ })).toBeVisible();
      await openAllDetails(page);
    },
  },
  {
    name: "a question of a class",
    who: "lecturer",
    path: `/class/{busy}/what-raises-tides`,
    title: /Weak spots/,
  },
];

export const screens: Screen[] = [
  ...forNobody,
  ...forStudents,
  ...ofEveryKind,
  ...overAQuestion,
  ...forLecturers,
];
