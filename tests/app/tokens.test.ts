import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const css = readFileSync(join(import.meta.dirname, "../../app/ui/tokens.css"), "utf8");

/** The declarations of the first block that `selector` opens, one a line, without remarks. */
function block(selector: string): string[] {
  const start = css.indexOf(`${selector} {`);
  expect(start, `${selector} is in tokens.css`).toBeGreaterThan(-1);
  return css
    .slice(css.indexOf("{", start) + 1, css.indexOf("}", start))
    .replaceAll(/\/\*.*?\*\//gs, "")
    .split(";")
    .map((line) => line.trim())
    .filter(Boolean);
}

const colours = (lines: string[]) =>
  lines.map((line) => line.split(":")[0]).filter((name) => name?.startsWith("--"));

test("the dark theme is the same whether the system or the reader chose it", () => {
  expect(block(":root.dark")).toEqual(block(":root:not(.light)"));
});

test("the dark theme gives every colour of the light one its dark value", () => {
  expect(colours(block(":root.dark"))).toEqual(colours(block(":root")));
});
