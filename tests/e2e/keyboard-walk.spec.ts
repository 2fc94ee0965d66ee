/** Tab leads through every screen, once to each thing, in order, without a trap, and one always sees where one is. */
import type { Page } from "@playwright/test";
import { expect, test } from "./open-screen";
import { screens } from "./screens";
import { focused, type Stop, tabStops, toTheTop } from "./tab-stop";

/** More stops than any screen has, the parts of its dates counted. */
const most = 120;

/**
 * Where the key leads, from where the focus is until it leaves the page or comes round again. From a dialog it leads by
 * way of the browser's own bar back into it.
 */
async function walk(page: Page, key: "Tab" | "Shift+Tab", inDialog: boolean): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let press = 0; press < most; press++) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(focused);
    if (!stop && inDialog) continue;
    if (stop?.hasParts && stop.key === stops.at(-1)?.key) continue;
    if (!stop || stops[0]?.key === stop.key) break;
    stops.push(stop);
  }
  return stops;
}

const keysOf = (stops: Stop[]) => stops.map(({ key }) => key);
const faultsOf = (stops: Stop[]) => stops.filter(({ fault }) => fault !== "");

/** The same round, begun where the other begins. */
function turned(round: string[], first: string | undefined): string[] {
  const start = Math.max(0, round.indexOf(first ?? ""));
  return [...round.slice(start), ...round.slice(0, start)];
}

for (const screen of screens) {
  test(`${screen.name} is walked through by Tab and back`, async ({ openScreen }) => {
    const page = await openScreen(screen);
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    const inDialog = (await page.getByRole("dialog").count()) > 0;
    const stops = await page.evaluate(tabStops);
    if (!inDialog) await page.evaluate(toTheTop);
    const there = await walk(page, "Tab", inDialog);
    expect.soft(keysOf(there)).toEqual(inDialog ? turned(stops, there[0]?.key) : stops);
    expect.soft(faultsOf(there), "on the way there, on a phone in the light theme").toEqual([]);

    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    await page.setViewportSize({ width: 1280, height: 800 });
    const wide = (await page.evaluate(tabStops)).reverse();
    if (!inDialog) await page.evaluate(toTheTop);
    const back = await walk(page, "Shift+Tab", inDialog);
    expect.soft(keysOf(back)).toEqual(inDialog ? turned(wide, back[0]?.key) : wide);
    expect.soft(faultsOf(back), "on the way back, on a desk in the dark theme").toEqual([]);

    if (!inDialog) return;
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
    if (screen.opener) await expect(screen.opener(page)).toBeFocused();
  });
}
