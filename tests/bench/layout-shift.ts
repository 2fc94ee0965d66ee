/** How far a page jumps while it opens and is used: cumulative layout shift, on a slow phone, against the built server. */
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium, devices, type Page } from "@playwright/test";
import { browserArgs, browserPath } from "../../commands/browser.mjs";
import { KordusServer } from "../../commands/own-server";
import { everyKind } from "../e2e/every-kind";
import { byTouch } from "../e2e/hand-touch";
import { course, Person } from "../e2e/person";

/** What moved by itself is a shift; what moved within half a second of a tap is told apart (web.dev/cls). */
export interface Shift {
  page: string;
  /** Moved without a tap, 0 where nothing did. */
  unasked: number;
  /** Moved after a tap. */
  asked: number;
  /** The elements that moved without a tap. */
  moved: string[];
}

/** Above this a shift counts; below it is what rounding to device pixels leaves. */
export const tolerance = 0.001;

const recorder = join(import.meta.dirname, "shift-recorder.mjs");

/** What has moved since the page was loaded. Waits until late shifts have come. */
async function shiftOf(page: Page, name: string): Promise<Shift> {
  await page.waitForTimeout(1500);
  const shifts =
    await page.evaluate<{ value: number; asked: boolean; moved: string[] }[]>("shifts");
  const sum = (asked: boolean) =>
    shifts.filter((one) => one.asked === asked).reduce((all, { value }) => all + value, 0);
  const moved = shifts.filter(({ asked }) => !asked).flatMap((one) => one.moved);
  return { page: name, unasked: sum(false), asked: sum(true), moved };
}

/** A phone that has never been here, with a processor a quarter as fast. */
async function slowPhone(browser: Browser, person: Person | null) {
  const context: BrowserContext = await browser.newContext({
    ...devices["Pixel 5"],
    viewport: { width: 360, height: 740 },
    serviceWorkers: "block",
  });
  await person?.lendSession(context);
  const page = await context.newPage();
  await page.addInitScript({ path: recorder });
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  return page;
}

/** A page that jumps on purpose: where this measures nothing, no other figure means anything. */
async function assertMeasures(page: Page, origin: string) {
  await page.goto(`${origin}/sign-in`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.waitForTimeout(700);
  await page.evaluate(() => document.body.prepend("Something that comes late"));
  const { unasked } = await shiftOf(page, "control");
  if (unasked <= tolerance) throw new Error("A page that jumps was measured as still.");
}

/** First visit, five questions of five kinds, each answered and gone on from. */
async function practise(page: Page, origin: string): Promise<Shift[]> {
  const shifts: Shift[] = [];
  for (const { kind, topic, attempts } of everyKind.slice(0, 5)) {
    await page.goto(`${origin}/practice?course=${course}&topic=${topic}`);
    await page.locator(".asking").waitFor();
    const hand = byTouch(page);
    await (attempts[2] ?? attempts[0])?.give(hand);
    await page.locator(".answered").waitFor();
    // Past the half second in which a browser puts every shift down to the tap.
    await page.waitForTimeout(700);
    await hand.goOn();
    await page.getByRole("heading", { level: 1 }).waitFor();
    shifts.push(await shiftOf(page, `practice: ${kind}`));
  }
  return shifts;
}

/** Five questions in one sitting, whatever comes: not known, and on. */
async function sit(page: Page, origin: string): Promise<Shift> {
  await page.goto(`${origin}/practice`);
  for (let nth = 0; nth < 5; nth++) {
    await page.locator(".asking").waitFor();
    await byTouch(page).dontKnow();
    await page.locator(".answered").waitFor();
    await page.waitForTimeout(700);
    await byTouch(page).goOn();
  }
  return shiftOf(page, "practice: a sitting");
}

/** All that is measured, page by page; each on a phone of its own, so that every visit is a first one. */
export async function layoutShifts(): Promise<Shift[]> {
  const server = await KordusServer.start("tests/e2e/course");
  const executablePath = browserPath();
  const browser = await chromium.launch({
    args: browserArgs,
    ...(executablePath ? { executablePath } : {}),
  });
  try {
    await assertMeasures(await slowPhone(browser, null), server.url);
    const mari = await new Person(server.url, "Mari").signUp();
    await mari.answer("what-raises-tides", { kind: "choice", option: "moon" });
    const sitting = await sit(await slowPhone(browser, mari), server.url);
    const kadri = await new Person(server.url, "Kadri").signUp();
    const kinds = await practise(await slowPhone(browser, kadri), server.url);
    const others: Shift[] = [];
    const welcome = await slowPhone(browser, null);
    await welcome.goto(server.url);
    await welcome.getByRole("heading", { level: 1 }).waitFor();
    others.push(await shiftOf(welcome, "/ (nobody)"));
    for (const path of ["/", "/progress", "/lecture/sea/01-tides"]) {
      const page = await slowPhone(browser, mari);
      await page.goto(server.url + path);
      await page.getByRole("heading", { level: 1 }).waitFor();
      others.push(await shiftOf(page, path));
    }
    return [sitting, ...kinds, ...others];
  } finally {
    await browser.close();
    await server.remove();
  }
}
