/** The list of screens is whole: what is not in it nobody looks at. */
import { readdirSync } from "node:fs";
import { basename, dirname, sep } from "node:path";
import { screens } from "./screens";
import { expect, test } from "./test";

/** "/lecture" for app/lecture/page.tsx. Pages named page.dev.tsx are there in development only. */
const routes = readdirSync("app", { recursive: true, encoding: "utf8" })
  .filter((file) => basename(file) === "page.tsx")
  .map((file) => `/${dirname(file).split(sep).join("/")}`.replace(/\/\.$|\/\(\w+\)/g, "") || "/");

test("every page has an entry in the list of screens", () => {
  expect(routes).toContain("/practice");
  const paths = screens.map(({ path }) => path.replace(/[?#].*/, ""));
  const shown = (route: string) =>
    paths.some((path) => path === route || (route !== "/" && path.startsWith(`${route}/`)));
  expect(routes.filter((route) => !shown(route))).toEqual([]);
});

test("screens are told apart by their names", () => {
  const names = screens.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
});

test("the page of all parts is there in development only", async ({ request }) => {
  expect((await request.get("/ui")).status()).toBe(404);
});
