/** One student on a phone and a laptop: when both have synced they hold the same log, and show the same. */
import type { Page } from "@playwright/test";
import type { LogEntry } from "../../study/memory/log-entry";
import { byTouch } from "./hand-touch";
import { course } from "./person";
import { expect, test } from "./test";
import { progressLines } from "./today";

const address = `/practice?course=${course}&topic=tide-makers`;

/** The log as this browser's own database holds it. */
async function heldLog(page: Page): Promise<LogEntry[]> {
  const entries: LogEntry[] = await page.evaluate(async () => {
    const [held] = await indexedDB.databases();
    const opened = indexedDB.open(held?.name ?? "");
    await new Promise((resolve) => opened.addEventListener("success", resolve));
    const asked = opened.result.transaction("log").objectStore("log").getAll();
    await new Promise((resolve) => asked.addEventListener("success", resolve));
    opened.result.close();
    return asked.result;
  });
  return entries.sort((a, b) => (a.seq ?? 0) - (b.seq ?? 0));
}

for (const [first, second] of [
  ["phone", "laptop"],
  ["laptop", "phone"],
] as const) {
  test(`two devices hold the same after both have synced, the ${first} first`, async ({
    signUp,
    openFor,
    watch,
  }) => {
    const student = await signUp("Mari");
    const devices = {
      phone: await openFor(student, address),
      laptop: await openFor(student, address),
    };
    await expect(devices.phone.locator(".asking")).toBeVisible();
    await expect(devices.laptop.locator(".asking")).toBeVisible();

    watch.expectFailedRequests();
    for (const page of Object.values(devices)) await page.context().setOffline(true);
    await byTouch(devices.phone).choose("pull of the moon");
    await expect(devices.phone.locator(".answered")).toBeVisible();
    await byTouch(devices.laptop).choose("push of the wind");
    await expect(devices.laptop.locator(".answered")).toBeVisible();
    await devices.laptop.getByRole("button", { name: "Undo" }).tap();
    await expect(devices.laptop.locator(".asking")).toBeVisible();
    await byTouch(devices.laptop).choose("heat of the sun");
    await expect(devices.laptop.locator(".answered")).toBeVisible();

    for (const name of [first, second]) {
      const sent = devices[name].waitForResponse("**/api/reviews");
      await devices[name].context().setOffline(false);
      await sent;
    }
    watch.expectNoFailedRequests();

    // Another visit reads what the other device has sent meanwhile.
    const shown: string[][] = [];
    for (const page of Object.values(devices)) {
      await page.goto("/progress");
      await expect(page.getByText("3 answers on 1 day")).toBeVisible();
      await expect.poll(async () => (await heldLog(page)).length).toBe(4);
      shown.push(await progressLines(page));
    }
    expect(shown[0]).toEqual(shown[1]);
    const { log } = await student.snapshot();
    expect(log.entries).toHaveLength(4);
    expect(await heldLog(devices.phone)).toEqual(log.entries);
    expect(await heldLog(devices.laptop)).toEqual(log.entries);
  });
}
