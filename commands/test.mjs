/** `npm test`: installs what is missing, builds, runs the unit tests and the stories, and sums up. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installBrowser } from "./browser.mjs";
import { buildWhenStale } from "./build-app.mjs";
import { assertNodeVersion, installPackages } from "./install.mjs";
import { root } from "./root.mjs";
import { orExplain } from "./sentence.mjs";
import { countsLine, countsOf, playwrightCounts, vitestCounts } from "./test-counts.mjs";

/** @param {string[]} args a script below node_modules, and its arguments @param {Record<string, string>} env */
function succeeds([script = "", ...args], env = {}) {
  const { status } = spawnSync(process.execPath, [join(root, "node_modules", script), ...args], {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...env },
  });
  return status === 0;
}

await orExplain(async () => {
  assertNodeVersion();
  process.chdir(root);
  console.log(
    "This needs the packages of package-lock.json and a Chromium; what is missing is installed.",
  );
  installPackages();
  await installBrowser();
  buildWhenStale();

  const reports = mkdtempSync(join(tmpdir(), "kordus-tests-"));
  const unit = join(reports, "vitest.json");
  const stories = join(reports, "playwright.json");
  console.log("\n== Unit tests");
  const unitSucceeded = succeeds([
    "vitest/vitest.mjs",
    ...["run", "--reporter=default", "--reporter=json", `--outputFile.json=${unit}`],
  ]);
  console.log("\n== Stories in a browser");
  const storiesSucceeded = succeeds(
    ["@playwright/test/cli.js", "test", "--reporter=list,json", "--pass-with-no-tests"],
    { PLAYWRIGHT_JSON_OUTPUT_FILE: stories },
  );

  const runs = [
    countsOf(unit, vitestCounts, unitSucceeded),
    countsOf(stories, playwrightCounts, storiesSucceeded),
  ];
  rmSync(reports, { recursive: true });
  console.log(`\n${countsLine(runs)}`);
  if (runs.some(({ failed }) => failed > 0)) process.exitCode = 1;
});
