/** Every pair of colours that the design uses can be told apart, in each theme; docs/look.md says by how much. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { contrast, type Tokens, themes } from "./tokens";

interface Pair {
  /** A token that is seen … */
  front: string;
  /** … and the token it stands on. */
  ground: string;
  /** WCAG 2.2 AA: text 4.5 (1.4.3), what one operates or reads a meaning from 3 (1.4.11). */
  least: 4.5 | 3;
}

const on = (least: Pair["least"], fronts: string[], grounds: string[]): Pair[] =>
  fronts.flatMap((front) => grounds.map((ground) => ({ front, ground, least })));

const meanings = ["right", "wrong", "weak", "waiting"];

const pairs: Pair[] = [
  ...on(4.5, ["ink"], ["paper", "sunk", "cited", ...meanings.map((one) => `${one}-wash`)]),
  ...on(4.5, ["ink-2", "accent"], ["paper", "sunk", "cited"]),
  ...on(4.5, meanings, ["paper", "sunk"]),
  ...meanings.flatMap((one) => on(4.5, [one], [`${one}-wash`])),
  ...on(4.5, ["on-fill"], ["fill", "fill-down"]),
  // What is chosen, held or keyed is printed in reverse.
  ...on(4.5, ["paper"], ["ink", "right"]),
  ...on(3, ["edge"], ["paper", "sunk"]),
  // The main act against the page, and the focus around it.
  ...on(3, ["fill"], ["paper"]),
];

const table = () => {
  const rows = pairs.map(({ front, ground, least }) => {
    const ratios = Object.values(themes).map((tokens) => ratio(tokens, front, ground).toFixed(2));
    return `| ${front} | ${ground} | ${least} | ${ratios.join(" | ")} |`;
  });
  const names = Object.keys(themes);
  return [
    `| colour | on | at least | ${names.join(" | ")} |`,
    `|---|---|---|${names.map(() => "---|").join("")}`,
    ...rows,
  ].join("\n");
};

function ratio(tokens: Tokens, front: string, ground: string): number {
  return contrast(tokens[front] ?? front, tokens[ground] ?? ground);
}

test("contrast is computed as WCAG does", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  // The grey that is known to be the lightest that passes on white.
  expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
  expect(contrast("#ffffff", "#777777")).toBeCloseTo(4.48, 2);
});

for (const [theme, tokens] of Object.entries(themes)) {
  test.each(pairs)(`$front on $ground in ${theme}, at least $least`, ({ front, ground, least }) => {
    expect(ratio(tokens, front, ground)).toBeGreaterThanOrEqual(least);
  });
}

test("who chooses the dark gets what the system's dark gives", () => {
  expect(themes["dark, chosen"]).toEqual(themes["dark, of the system"]);
});

test("docs/look.md shows the computed contrasts (npx vitest run tests/app/contrast.test.ts -u writes them)", async () => {
  const doc = readFileSync("docs/look.md", "utf8");
  const computed = doc.replace(/\| colour \| on \|(.*\n)+?(?=\n|$)/, () => `${table()}\n`);
  expect(doc).toContain("| colour | on |");
  await expect(computed).toMatchFileSnapshot("../../docs/look.md");
});
