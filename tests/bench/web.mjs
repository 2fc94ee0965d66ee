/**
 * `npm run bench:web`: what the pages weigh above an empty Next page, built in the same run. Exits with 1 when a page is
 * over its budget (35 KB of JavaScript and 12 KB of CSS as brotli, 15 requests). With `-- --chunks` it also says of which
 * chunks the practice page's JavaScript is made.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { buildWhenStale } from "../../commands/build-app.mjs";
import { installPackages } from "../../commands/install.mjs";
import { root } from "../../commands/root.mjs";
import { chunksAbove } from "./page-chunks.mjs";
import { pageWeight } from "./page-weight.mjs";

const budget = { js: 35_000, css: 12_000, requests: 15 };
const pages = ["index", "practice", "progress", "lecture", "class", "sign-in"];

process.chdir(root);
installPackages();
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
process.exitCode = over ? 1 : 0;

/** @param {string} name @param {ReturnType<typeof pageWeight>} weight */
function print(name, { js, css, html, requests }) {
  const cells = [js, js - empty.js, (js / empty.js).toFixed(2), css, html, requests];
  console.log(name.padEnd(9), ...cells.map((cell) => String(cell).padStart(8)));
}
