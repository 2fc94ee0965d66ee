/** `npm run check`: the one gate. Stops at the first thing that fails, after its own words. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { assertNodeVersion, installPackages } from "./install.mjs";
import { misnamedFiles } from "./misnamed.mjs";
import { root } from "./root.mjs";
import { orExplain } from "./sentence.mjs";

const modules = join(root, "node_modules");
const next = join(modules, "next", "dist", "bin", "next");
const cruised = ["app", "study", "formats", "db", "commands", "tests", "proxy.ts"];

/** Heading, then the scripts to run by node, each with its arguments. @type {[string, ...string[][]][]} */
const steps = [
  ["Format and lint", [join(modules, "@biomejs", "biome", "bin", "biome"), "check"]],
  ["Types", [next, "typegen"], [join(modules, "typescript", "bin", "tsc"), "--noEmit"]],
  [
    "Who imports whom",
    [join(modules, "dependency-cruiser", "bin", "dependency-cruise.mjs"), ...cruised],
  ],
  ["Nothing unused", [join(modules, "knip", "bin", "knip.js")]],
  ["Content", [join(root, "commands", "kordus.mjs"), "check", "content"]],
  ["Unit tests", [join(modules, "vitest", "vitest.mjs"), "run"]],
];

await orExplain(async () => {
  assertNodeVersion();
  process.chdir(root);
  installPackages();

  console.log("\n== Names");
  const misnamed = misnamedFiles();
  if (misnamed.length > 0) {
    throw new Error(`Name these by what they hold:\n${misnamed.join("\n")}`);
  }
  for (const [heading, ...runs] of steps) {
    console.log(`\n== ${heading}`);
    for (const args of runs) {
      const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };
      const { status } = spawnSync(process.execPath, args, { stdio: "inherit", env });
      if (status !== 0) throw new Error(`\nThe check failed at: ${heading}`);
    }
  }
  console.log("\nAll checks passed.");
});
