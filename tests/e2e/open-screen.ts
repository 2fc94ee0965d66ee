/** The `test` of the specs that look at every screen: opens one for whom it is for, in the state that is meant. */
import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type BrowserContextOptions, expect, type Page } from "@playwright/test";
import { openClass } from "./lecturer";
import { course, Person } from "./person";
import type { Screen } from "./screens";
import { test as story } from "./test";

/** What the paths of screens stand on: an open class, an empty one, and one whose students have practised. */
interface Classes {
  join: string;
  class: string;
  busy: string;
}

interface Looking {
  openScreen: (screen: Screen, options?: BrowserContextOptions) => Promise<Page>;
}

const chosen = ["moon", "moon", "moon", "wind", "wind", "wind", "wind", "sun", "sun", "sun"];

/** Wrong in the ways that the class page has words for. */
async function practise(student: Person, option: string) {
  await student.answer("what-raises-tides", { kind: "choice", option });
  await student.answer("uses-of-the-sea", { kind: "list", entries: ["fish", "ships"] });
}

/** The screen stands: its heading is there, nothing is being fetched, and the page has not changed for a while. */
async function settle(page: Page) {
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator(".loading")).toHaveCount(0);
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise<void>((resolve) => {
      let timer = setTimeout(resolve, 120);
      new MutationObserver(() => {
        clearTimeout(timer);
        timer = setTimeout(resolve, 120);
      }).observe(document, { subtree: true, childList: true, attributes: true });
    });
  });
}

export const test = story.extend<Looking, { classes: Classes }>({
  classes: [
    async ({ admin, server }, use) => {
      const open = await openClass(admin, "Spring");
      const empty = await openClass(admin, "A class with a rather long name, autumn term");
      const busy = await openClass(admin, "Autumn");
      for (const [nth, option] of chosen.entries()) {
        const student = await new Person(server.url, `Of the class ${nth}`).signUp();
        await student.join(busy.joinCode);
        await practise(student, option);
      }
      await use({ join: open.joinCode, class: empty.id, busy: busy.id });
    },
    { scope: "worker", timeout: 120_000 },
  ],
  openScreen: async (
    { admin, browserOf, classes, content, signUp, signUpAt, startServer, watch },
    use,
  ) => {
    /** On a server of their own, which has both courses. */
    const studentOfTwo = async () => {
      await cp(join(content, course), join(content, "lake"), { recursive: true });
      const about = join(content, "lake", "course.yaml");
      const text = await readFile(about, "utf8");
      await writeFile(about, text.replace("The Sea at the Coast", "The Lake"));
      const student = await signUpAt(await startServer(content), "Mari");
      await practise(student, "moon");
      const lake = student.review("what-raises-tides", { kind: "unknown" }, { course: "lake" });
      expect((await student.send([lake])).status).toBe(200);
      return student;
    };
    const someone: Record<Screen["who"], () => Promise<Person | null>> = {
      nobody: async () => null,
      "new student": () => signUp("Mari"),
      "student in a class": async () => {
        const student = await signUp("Mari");
        await student.join(classes.join);
        return student;
      },
      "student who practised": async () => {
        const student = await someone["student in a class"]();
        if (student) await practise(student, "moon");
        return student;
      },
      "student of two courses": studentOfTwo,
      lecturer: async () => admin,
    };

    await use(async ({ who, path, title, refused, steps, opener }, options = {}) => {
      const person = await someone[who]();
      if (refused) watch.expectStatus(...refused);
      const baseURL = person ? { baseURL: person.origin } : {};
      const page = await (await browserOf(person, { ...baseURL, ...options })).newPage();
      await page.goto(path.replace(/\{(\w+)\}/g, (_, key: keyof Classes) => classes[key]));
      await settle(page);
      if (title) await expect(page.getByRole("heading", { level: 1 }).first()).toHaveText(title);
      await steps?.(page, watch);
      if (opener) {
        await opener(page).click();
        await expect(page.getByRole("dialog")).toBeVisible();
      }
      await settle(page);
      return page;
    });
  },
});

export { expect };
