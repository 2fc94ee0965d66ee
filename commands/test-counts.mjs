/** How many tests passed, failed and were skipped, out of the reports of the two test runners. */
import { existsSync, readFileSync } from "node:fs";

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {{ status: string, assertionResults: { status: string }[] }[]} testResults one for each file
 *
 * @typedef {object} PlaywrightReport
 * @property {{ expected: number, unexpected: number, flaky: number, skipped: number }} stats
 * @property {unknown[]} errors what went wrong outside of any test
 */

/** A file that could not even be read counts as one failure. @param {VitestReport} report @returns {Counts} */
export function vitestCounts(report) {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** @param {PlaywrightReport} report @returns {Counts} */
export function playwrightCounts({ stats, errors }) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  };
}

/**
 * The counts of one run. A run that failed without saying so in its report counts as one failure.
 * @template T
 * @param {string} file the report
 * @param {(report: T) => Counts} counts
 * @param {boolean} succeeded by its exit code
 * @returns {Counts}
 */
export function countsOf(file, counts, succeeded) {
  /** @type {Counts} */
  const told = existsSync(file)
    ? counts(JSON.parse(readFileSync(file, "utf8")))
    : { passed: 0, failed: 0, skipped: 0 };
  return succeeded ? told : { ...told, failed: Math.max(told.failed, 1) };
}

/** The last line of `npm test`. @param {Counts[]} runs */
export function countsLine(runs) {
  const sum = (/** @type {keyof Counts} */ key) => runs.reduce((n, run) => n + run[key], 0);
  const skipped = sum("skipped");
  return `Tests: ${sum("passed")} passed, ${sum("failed")} failed${skipped ? `, ${skipped} skipped` : ""}`;
}
