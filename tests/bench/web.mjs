/**
 * `npm run bench:web`: what the pages weigh above an empty Next page, built in the same run. Exits with 1 when a page is
 * over its budget (35 KB of JavaScript and 12 KB of CSS as brotli, 15 requests). Then how far pages jump while they open and
 * are used, on a slow phone; exits with 1 when practice does. With `-- --chunks` it also says of which chunks the practice
 * page's JavaScript is made.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { tsImport } from "tsx/esm/api";
import { installBrowser } from "../../commands/browser.mjs";
import { buildWhenStale } from "../../commands/build-app.mjs";
import { installPackages } from "../../commands/install.mjs";
import { root } from "../../commands/root.mjs";
import { chunksAbove } from "./page-chunks.mjs";
import { pageWeight } from "./page-weight.mjs";

const budget = { js: 35_000, css: 12_000, requests: 15 };
const pages = ["index", "practice", "progress", "lecture", "class", "sign-in"];

process.chdir(root);
installPackages();
await installBrowser();
buildWhenStale();
const emptyApp = join("tests", "bench", "empty");
const built = spawnSync(process.execPath, ["node_modules/next/dist/bin/next", "build", emptyApp], {
  stdio: ["ignore", "ignore", "inherit"],
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
});
if (built.status !== 0) process.exit(1);

const emptyDist = join(emptyApp, ".next");
const empty = pageWeight(emptyDist, "index");
let over = false;
console.log("page        js br   above   ratio   css br  html br  requests");
print("(empty)", empty);
for (const page of pages) {
  const weight = pageWeight(".next", page);
  over ||=
    weight.js - empty.js > budget.js ||
    weight.css > budget.css ||
    weight.requests > budget.requests;
  print(page, weight);
}
console.log(
  over
    ? "Over the budget."
    : "Within the budget: js ≤ 35,000 above empty, css ≤ 12,000, 15 requests.",
);
if (process.argv.includes("--chunks")) {
  console.log("The practice page above the empty one:");
  const above = chunksAbove(
    { dist: ".next", page: "practice" },
    { dist: emptyDist, page: "index" },
  );
  for (const line of above) console.log(line);
}

/** @type {typeof import("./layout-shift")} */
const { layoutShifts, tolerance } = await tsImport("./layout-shift.ts", import.meta.url);
console.log("\nlayout shift, 4 × slower      by itself  after a tap");
let jumps = false;
for (const { page, unasked, asked, moved } of await layoutShifts()) {
  console.log(page.padEnd(30), unasked.toFixed(4).padStart(8), asked.toFixed(4).padStart(12));
  for (const move of moved) console.log(`  ${move}`);
  jumps ||= page.startsWith("practice") && unasked > tolerance;
}
console.log(jumps ? "Practice jumps." : "Practice stands still.");
process.exitCode = over || jumps ? 1 : 0;

/** @param {string} name @param {ReturnType<typeof pageWeight>} weight */
function print(name, { js, css, html, requests }) {
  const cells = [js, js - empty.js, (js / empty.js).toFixed(2), css, html, requests];
  console.log(name.padEnd(9), ...cells.map((cell) => String(cell).padStart(8)));
}
