/** A backup is restored: what it does not hold comes back from the students' devices. */
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { KordusServer } from "../../commands/own-server";
import { byTouch } from "./hand-touch";
import { expect, test } from "./test";

const run = promisify(execFile);
async function kordus(server: KordusServer, ...words: string[]): Promise<void> {
  await run(process.execPath, ["commands/kordus.mjs", ...words], {
    cwd: join(import.meta.dirname, "..", ".."),
    env: { ...process.env, DATA_DIR: server.dataDir },
  });
}

test("answers given after the backup come back from the device after it is restored", async ({
  startServer,
  signUpAt,
  browserOf,
  watch,
}) => {
  const server = await startServer();
  const mari = await signUpAt(server, "Mari");
  const folder = await mkdtemp(join(tmpdir(), "kordus-backup-"));
  const file = join(folder, "backup.db");
  const page = await (await browserOf(mari, { baseURL: server.url })).newPage();
  const reviews = async () => (await mari.snapshot()).log.entries.length;

  await test.step("a backup is made, then a question answered", async () => {
    await page.goto("/");
    await expect(page.getByRole("link", { name: /^Practise · about/ })).toBeVisible();
    await kordus(server, "backup", file);
    await page.goto("/practice?course=sea&topic=tide-makers");
    await byTouch(page).choose("pull of the moon");
    await expect.poll(reviews).toBe(1);
  });

  await test.step("the backup is restored: the server has lost the answer", async () => {
    watch.expectFailedRequests();
    await server.stop();
    await kordus(server, "restore", file);
    await server.restart();
    watch.expectNoFailedRequests();
    expect(await reviews()).toBe(0);
  });

  await test.step("the device brings it back", async () => {
    await page.goto("/");
    await expect.poll(reviews).toBe(1);
    await expect(page.getByText("waiting to be sent")).toHaveCount(0);
  });
  await rm(folder, { recursive: true });
});
