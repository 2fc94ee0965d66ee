/** The colours of app/ui/tokens.css by theme, and how far two of them stand apart. */
import { readFileSync } from "node:fs";

/** Token without its dashes → "#rrggbb". */
export type Tokens = Record<string, string>;

const css = readFileSync("app/ui/tokens.css", "utf8");

/** The colours in the block that follows the selector. */
function coloursAt(selector: string): Tokens {
  const start = css.indexOf(selector);
  if (start < 0) throw new Error(`app/ui/tokens.css has no ${selector}`);
  const block = css.slice(start, css.indexOf("}", start));
  const found = block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\b/gi);
  return Object.fromEntries([...found].map(([, name = "", colour = ""]) => [name, colour]));
}

const light = coloursAt(":root {");

export const themes = {
  light,
  "dark, of the system": { ...light, ...coloursAt(":root:not(.light) {") },
  "dark, chosen": { ...light, ...coloursAt(":root.dark {") },
} satisfies Record<string, Tokens>;

/** Relative luminance, 0..1. WCAG 2.2, "relative luminance". */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two colours, 1..21. WCAG 2.2, "contrast ratio". */
export function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}
