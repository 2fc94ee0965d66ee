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

/** A question of the shipped course as a newcomer meets it, after letting some of its topic go by. */
function practice(
  name: string,
  topic: string,
  steps: (page: Page) => Promise<void> = async () => {},
  goneBy = 0,
): Screen {
  return {
    name: `practice-${name}`,
    whom: "newcomer",
    path: () => `/practice?course=${shipped}&topic=${topic}`,
    steps: async (page) => {
      for (let n = 0; n < goneBy; n++) await goBy(page);
      await asked(page);
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

const opened = (summary: RegExp) => async (page: Page) => {
  await page.locator("summary", { hasText: summary }).first().click();
};

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
    name: "lecture",
    whom: "student",
    path: ({ course }) => `/lecture/${course}/01-virtualization`,
  },
  practice("list", "virtualization-kinds", async () => {}, 1),
  practice(
    "list-partly",
    "virtualization-kinds",
    (page) => write(page, ["hardware", "network", "the cloud"]),
    1,
  ),
  practice("choices", "hardware-virtualization", async () => {}, 1),
  practice(
    "choices-marked",
    "hardware-virtualization",
    async (page) => {
      await page.locator(".option").nth(0).click();
      await page.locator(".option").nth(1).click();
      await press(page, "Check");
      await page.locator(".answered").waitFor();
    },
    1,
  ),
  practice("matching", "hardware-benefits", async () => {}, 2),
  practice("matching-unknown", "hardware-benefits", unknown, 2),
  practice("choice", "docker-components"),
  practice("choice-wrong", "docker-components", choose("read the user")),
  practice("choice-right", "docker-components", choose("manage the containers")),
  practice("stack", "stacks", async () => {}, 1),
  practice("stack-unknown", "stacks", unknown, 1),
  practice("stack-four", "stacks", async () => {}, 2),
  practice("order", "docker-history", async () => {}, 1),
  practice(
    "order-wrong",
    "docker-history",
    async (page) => {
      await press(page, "Check");
      await page.locator(".answered").waitFor();
    },
    1,
  ),
  practice("cloze", "os-virtualization", async () => {}, 1),
  practice("cloze-wrong", "os-virtualization", (page) => write(page, ["Windows", "guest"]), 1),
  practice("typed", "openvz", async () => {}, 1),
  practice("typed-wrong", "openvz", (page) => write(page, ["LXC"]), 1),
  practice("slide", "docker-components", (page) => press(page, /^Slide/)),
  practice("keys", "docker-components", (page) => page.keyboard.press("?")),
  practice("ended", "lxc", async (page) => {
    while (!(await page.getByRole("link", { name: "To Today" }).isVisible())) {
      await unknown(page);
      await press(page, "Continue");
      await page.locator(".asking, main h1.title").first().waitFor();
    }
  }),
  { name: "teach-new", whom: "new lecturer", path: () => "/teach" },
  { name: "teach", whom: "lecturer", path: () => "/teach" },
  { name: "class", whom: "lecturer", path: ({ classId }) => `/class/${classId}` },
  {
    name: "class-topic-open",
    whom: "lecturer",
    path: ({ classId }) => `/class/${classId}`,
    steps: opened(/question/),
  },
];
