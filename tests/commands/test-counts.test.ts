import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  countsLine,
  countsOf,
  playwrightCounts,
  vitestCounts,
} from "../../commands/test-counts.mjs";
import { newFolder } from "../db/database-files";

test("the last line sums over both runners, and speaks of skipped tests only where there are", () => {
  const a = { passed: 3, failed: 0, skipped: 0 };
  const b = { passed: 2, failed: 1, skipped: 0 };
  expect(countsLine([a, b])).toBe("Tests: 5 passed, 1 failed");
  expect(countsLine([{ ...a, skipped: 1 }, b])).toBe("Tests: 5 passed, 1 failed, 1 skipped");
});

test("a file of tests that cannot be read is a failure", () => {
  const file = { status: "failed", assertionResults: [] };
  const none = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
  expect(vitestCounts({ ...none, testResults: [file] })).toMatchObject({ failed: 1 });
});

test("an error outside of any story is a failure; a story that passed at a second try has passed", () => {
  const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 2 };
  const counts = { passed: 5, failed: 2, skipped: 2 };
  expect(playwrightCounts({ stats, errors: [{}] })).toEqual(counts);
});

test("a run that failed without a report is a failure", () => {
  const report = join(newFolder(), "report.json");
  expect(countsOf(report, vitestCounts, false)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  writeFileSync(
    report,
    JSON.stringify({ stats: { expected: 1, unexpected: 0, flaky: 0, skipped: 0 }, errors: [] }),
  );
  expect(countsOf(report, playwrightCounts, true)).toEqual({ passed: 1, failed: 0, skipped: 0 });
});
