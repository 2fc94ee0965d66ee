/** The watch that all stories rely on does bark. */
import { PageWatch } from "./page-watch";
import { expect, test } from "./test";

test("a story is told of everything its page complains of", async ({ browser }) => {
  const watch = new PageWatch();
  const context = await browser.newContext();
  watch.follow(context);
  const page = await context.newPage();
  await page.goto("/sign-in");
  expect(watch.findings()).toEqual([]);
  watch.expectStatus(401, /^\/api\/snapshot$/);
  watch.expectStatus(418, /^\/teapot$/);
  await page.route("/api/gone", (route) => route.abort("connectionrefused"));
  await page.evaluate(async () => {
    console.error("a mistake");
    console.warn("a doubt");
    setTimeout(() => {
      throw new Error("a surprise");
    });
    await fetch("/api/snapshot");
    await fetch("/api/nowhere");
    await fetch("/api/gone").catch(() => undefined);
    await fetch("http://elsewhere.example/").catch(() => undefined);
    document.body.setAttribute("style", "color: red");
  });
  await context.route("http://elsewhere.example/**", (route) => route.fulfill({ body: "" }));
  await (await context.newPage()).goto("http://elsewhere.example/page");
  await expect.poll(() => watch.findings()).toHaveLength(10);
  const all = watch.findings().join("\n");
  expect(all).toContain("console error: a mistake");
  expect(all).toContain("console warning: a doubt");
  expect(all).toContain("page error: Error: a surprise");
  expect(all).toContain("status 404: GET /api/nowhere");
  expect(all).toMatch(/console error: .*connect-src/);
  expect(all).toMatch(/console error: .*style-src/);
  expect(all).toMatch(/request failed: GET .*\/api\/gone net::ERR_CONNECTION_REFUSED/);
  expect(all).toContain("asked someone else: GET http://elsewhere.example/page");
  expect(all).toContain("no status 418");
  await context.close();
});
