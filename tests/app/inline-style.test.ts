/** The policy of our pages (proxy.ts) forbids inline styles: a browser would drop them, and complain. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/** A style attribute, in JSX or in a text of HTML. */
const inlineStyle = /\sstyle\s*=\s*["'{]/;

test.each([
  '<p style="color: red">',
  "<i style={{ width }} />",
  '<i\n  style={at}\n  className="x">',
])("%j has an inline style", (text) => {
  expect(text).toMatch(inlineStyle);
});

test("no file of the app has an inline style", () => {
  const files = readdirSync("app", { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(tsx?|mjs)$/.test(file))
    .map((file) => join("app", file));
  expect(files).toContain(join("app", "layout.tsx"));
  expect(files.filter((file) => inlineStyle.test(readFileSync(file, "utf8")))).toEqual([]);
});
