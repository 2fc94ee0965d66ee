import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { lockDataDir } from "../../db/lock";
import { newFolder } from "./database-files";

const run = promisify(execFile);

/** Takes and gives back the lock in a process of its own. */
function elsewhere(folder: string) {
  const script =
    'const { lockDataDir } = await import("./db/lock.ts"); lockDataDir(process.argv[1])();';
  return run(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script, folder]);
}

test("a second server on the same data folder is refused, until the first lets go", async () => {
  const folder = newFolder();
  const unlock = lockDataDir(folder);
  await expect(elsewhere(folder)).rejects.toThrow(`Another Kordus is running on ${folder}.`);
  unlock();
  await expect(elsewhere(folder)).resolves.toBeDefined();
});
