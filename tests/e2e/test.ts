/** The `test` of all stories: a server with a course of its own, people, and a page that may not complain unnoticed. */
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type BrowserContext,
  type BrowserContextOptions,
  expect,
  type Page,
} from "@playwright/test";
import { KordusServer } from "../../commands/own-server";
import { firstAdmin, type Opened, openClass } from "./lecturer";
import { PageWatch } from "./page-watch";
import { Person } from "./person";
import { test as served } from "./server";

/** The courses that stories are told with. */
const contentDir = join(import.meta.dirname, "course");

interface Story {
  /** A copy of the courses, which this story may edit. */
  content: string;
  /** A server of this story's own, which it may kill. */
  startServer: (content?: string) => Promise<KordusServer>;
  /** Fails the test on whatever a page complains of; here it is told what is no surprise. */
  watch: PageWatch;
  /** Makes an account on a story's own server. */
  signUpAt: (server: KordusServer, name: string) => Promise<Person>;
  /** Makes an account on the server of all stories; the name gets a number, since they share it. */
  signUp: (name: string) => Promise<Person>;
  /** A browser of their own for someone who is signed in, or (null) for nobody. */
  browserOf: (person: Person | null, options?: BrowserContextOptions) => Promise<BrowserContext>;
  /** The same, with a page at `path`. */
  openFor: (person: Person, path: string, options?: BrowserContextOptions) => Promise<Page>;
  /** Opens a class of the course, by the administrator; its exam is three weeks ahead. */
  openClass: (name: string) => Promise<Opened>;
}

interface Site {
  /** Who took the first administrator's link; teaches the classes of the stories. */
  admin: Person;
}

let people = 0;

export const test = served.extend<Story, Site>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names out of the pattern
    async ({}, use) => {
      const server = await KordusServer.start(contentDir);
      await use(server);
      await server.remove();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  admin: [
    async ({ server }, use) => {
      await use(await firstAdmin(server));
    },
    { scope: "worker" },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names out of the pattern
  content: async ({}, use) => {
    const copy = await mkdtemp(join(tmpdir(), "kordus-content-"));
    await cp(contentDir, copy, { recursive: true });
    await use(copy);
    await rm(copy, { recursive: true, force: true });
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names out of the pattern
  startServer: async ({}, use) => {
    const servers: KordusServer[] = [];
    await use(async (content = contentDir) => {
      const server = await KordusServer.start(content);
      servers.push(server);
      return server;
    });
    for (const server of servers) await server.remove();
  },
  watch: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names out of the pattern
    async ({}, use) => {
      const watch = new PageWatch();
      await use(watch);
      expect(watch.findings(), "what the pages complained of").toEqual([]);
    },
    { auto: true },
  ],
  context: async ({ context, watch }, use) => {
    watch.follow(context);
    await use(context);
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names out of the pattern
  signUpAt: async ({}, use) => {
    await use((server, name) => new Person(server.url, name).signUp());
  },
  signUp: async ({ server }, use) => {
    await use((name) => {
      people += 1;
      return new Person(server.url, `${name} ${people}`).signUp();
    });
  },
  browserOf: async ({ browser, watch }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (person, options) => {
      const context = await browser.newContext(options);
      contexts.push(context);
      watch.follow(context);
      await person?.lendSession(context);
      return context;
    });
    for (const context of contexts) await context.close();
  },
  openFor: async ({ browserOf }, use) => {
    await use(async (person, path, options) => {
      const page = await (await browserOf(person, options)).newPage();
      await page.goto(path);
      return page;
    });
  },
  openClass: async ({ admin }, use) => {
    await use((name) => openClass(admin, name));
  },
});

export { expect };
