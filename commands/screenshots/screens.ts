/** Every screen and state of which a picture is taken. */
import type { Page } from "@playwright/test";
import type { Site, Whom } from "./site";

export interface Screen {
  /** Of the file. */
  name: string;
  whom: Whom;
  path: (place: Site["place"]) => string;
  /** From the opened page to the state in the picture. */
  steps?: (page: Page) => Promise<void>;
  /** A path whose 404 belongs to the screen. */
  missing?: RegExp;
}

const shipped = "ica0002";

const press = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name }).first().click();
const asked = (page: Page) => page.locator(".asking").waitFor();

/** Lets the open question go by: "I don't know", and on. */
async function goBy(page: Page): Promise<void> {
  await unknown(page);
  await press(page, "Continue");
  await asked(page);
}

async function unknown(page: Page): Promise<void> {
  await asked(page);
  await press(page, /^I don.t know/);
  await page.locator(".answered").waitFor();
}

/** Where each kind of question is met by a newcomer, and what its page alone has. */
const kinds = {
  choice: { topic: "docker-components", has: ".option input[type=radio]" },
  choices: { topic: "hardware-virtualization", has: ".bubble--box" },
  list: { topic: "virtualization-kinds", has: ".lines" },
  matching: { topic: "hardware-benefits", has: ".pairs" },
  stack: { topic: "stacks", has: ".building" },
  order: { topic: "docker-history", has: ".order" },
  cloze: { topic: "os-virtualization", has: ".blank" },
  typed: { topic: "openvz", has: ".typing" },
};

/** A question of a kind, of the shipped course, as a newcomer meets it: others of its topic are let go by. */
function practice(
  name: string,
  kind: keyof typeof kinds,
  steps: (page: Page) => Promise<void> = async () => {},
): Screen {
  const { topic, has } = kinds[kind];
  return {
    name: `practice-${name}`,
    whom: "newcomer",
    path: () => `/practice?course=${shipped}&topic=${topic}`,
    steps: async (page) => {
      await asked(page);
      while ((await page.locator(`.asking ${has}, .asking:has(${has})`).count()) === 0) {
        await goBy(page);
      }
      await steps(page);
    },
  };
}

const choose = (text: string) => async (page: Page) => {
  await page.locator(".option", { hasText: text }).first().click();
  await page.locator(".answered").waitFor();
};

async function write(page: Page, texts: string[]): Promise<void> {
  const boxes = page.locator(".asking input[type=text], .asking input:not([type])");
  for (const [n, text] of texts.entries()) await boxes.nth(n).fill(text);
  await press(page, "Check");
  await page.locator(".answered").waitFor();
}

export const screens: Screen[] = [
  { name: "welcome", whom: "nobody", path: () => "/" },
  { name: "sign-up", whom: "nobody", path: () => "/sign-up" },
  { name: "sign-in", whom: "nobody", path: () => "/sign-in" },
  { name: "join", whom: "nobody", path: ({ joinCode }) => `/join/${joinCode}` },
  { name: "join-signed-in", whom: "newcomer", path: ({ joinCode }) => `/join/${joinCode}` },
  {
    name: "join-unknown",
    whom: "nobody",
    path: () => "/join/22222222",
    missing: /^\/api\/join\/22222222$/,
  },
  { name: "invite", whom: "nobody", path: () => "/invite#token" },
  { name: "not-found", whom: "nobody", path: () => "/nowhere", missing: /^\/nowhere$/ },
  { name: "try-first-question", whom: "nobody", path: () => "/try", steps: asked },
  {
    name: "try-ended",
    whom: "nobody",
    path: () => "/try",
    steps: async (page) => {
      await page.waitForURL("**/practice?**");
      for (let n = 0; n < 19; n++) await goBy(page);
      await unknown(page);
      await press(page, "Continue");
      await page.getByRole("link", { name: "Keep my progress" }).waitFor();
    },
  },
  { name: "today-new", whom: "newcomer", path: () => "/" },
  { name: "today", whom: "student", path: () => "/" },
  { name: "progress-new", whom: "newcomer", path: () => "/progress" },
  { name: "progress", whom: "student", path: () => "/progress" },
  {
    name: "lecture-new",
    whom: "newcomer",
    path: () => `/lecture/${shipped}/01-virtualization`,
  },
  { name: "deck", whom: "student", path: ({ course }) => `/deck/${course}/01-virtualization` },
  {
    name: "lecture",
    whom: "student",
    path: ({ course }) => `/lecture/${course}/01-virtualization`,
  },
  practice("list", "list"),
  practice("list-partly", "list", (page) => write(page, ["hardware", "network", "the cloud"])),
  practice("choices", "choices"),
  practice("choices-marked", "choices", async (page) => {
    await page.locator(".option").nth(0).click();
    await page.locator(".option").nth(1).click();
    await press(page, "Check");
    await page.locator(".answered").waitFor();
  }),
  practice("matching", "matching"),
  practice("matching-unknown", "matching", unknown),
  practice("choice", "choice"),
  practice("choice-wrong", "choice", choose("read the user")),
  practice("choice-right", "choice", choose("manage the containers")),
  practice("stack", "stack"),
  practice("stack-unknown", "stack", unknown),
  practice("order", "order"),
  practice("order-wrong", "order", async (page) => {
    await press(page, "Check");
    await page.locator(".answered").waitFor();
  }),
  practice("cloze", "cloze"),
  practice("cloze-wrong", "cloze", (page) => write(page, ["Windows", "guest"])),
  practice("typed", "typed"),
  practice("typed-wrong", "typed", (page) => write(page, ["Virtuozzo"])),
  practice("slide", "choice", async (page) => {
    await press(page, /^Slide/);
    await page.getByRole("dialog").waitFor();
  }),
  practice("keys", "choice", async (page) => {
    await page.keyboard.press("?");
    await page.getByRole("dialog").waitFor();
  }),
  practice("ended", "cloze", async (page) => {
    while (!(await page.getByRole("link", { name: "To Today" }).isVisible())) {
      await unknown(page);
      await press(page, "Continue");
      await page.locator(".asking, main h1.title").first().waitFor();
    }
  }),
  { name: "teach-new", whom: "new lecturer", path: () => "/teach" },
  { name: "teach", whom: "lecturer", path: () => "/teach" },
  { name: "class", whom: "lecturer", path: ({ classId }) => `/class/${classId}` },
];
