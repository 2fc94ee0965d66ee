import { test as base } from "@playwright/test";
import { KordusServer } from "../../commands/own-server";

/** Playwright's `test` with a server, one for all stories of a worker. `page.goto("/practice")` goes to it. */
export const test = base.extend<{ baseURL: string }, { server: KordusServer }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names out of the pattern
    async ({}, use) => {
      const server = await KordusServer.start();
      await use(server);
      await server.remove();
    },
    { scope: "worker", timeout: 60_000 },
  ],
  baseURL: async ({ server }, use) => use(server.url),
});
