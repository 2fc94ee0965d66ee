/** Takes the pictures: a browser for each person, width and theme, and an ear for what the pages complain of. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "@playwright/test";
import { browserArgs, browserPath } from "../browser.mjs";
import { sentence } from "../sentence.mjs";
import type { Screen } from "./screens";
import type { Site } from "./site";

export interface Shot {
  screen: Screen;
  width: number;
  height: number;
  theme: "light" | "dark";
}

export interface Film {
  folder: string;
  /** Size of the text in percent. */
  text: number;
  /** Only what is in sight, not the whole page. */
  fold: boolean;
}

/**
 * Takes them one by one; a screen that fails does not keep the others from being taken.
 * @returns what went wrong, a line each
 */
export async function takePictures(
  site: Site,
  shots: readonly Shot[],
  film: Film,
  say: (line: string) => void,
): Promise<string[]> {
  await mkdir(film.folder, { recursive: true });
  const executablePath = browserPath();
  const browser = await chromium.launch({
    args: browserArgs,
    ...(executablePath ? { executablePath } : {}),
  });
  const complaints: string[] = [];
  try {
    for (const shot of shots) {
      const file = `${shot.screen.name}-${shot.width}-${shot.theme}.png`;
      const complain = (what: string) => complaints.push(`${file}: ${what}`);
      await take(browser, site, shot, film, file, complain).catch((error: unknown) =>
        complain(sentence(error)),
      );
      say(file);
    }
  } finally {
    await browser.close();
  }
  return complaints;
}

async function take(
  browser: Browser,
  site: Site,
  { screen, width, height, theme }: Shot,
  { folder, text, fold }: Film,
  file: string,
  complain: (what: string) => void,
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: "reduce",
    locale: "en-GB",
    hasTouch: width < 700,
    serviceWorkers: "block",
  });
  try {
    const { cookies } = site.sessions[screen.whom];
    await context.addCookies(cookies.map((cookie) => ({ ...cookie, url: site.url })));
    listen(context, screen, complain);
    const page = await context.newPage();
    page.setDefaultTimeout(8_000);
    // Pictures change nothing on the server: the next one finds the same people.
    await page.route("**/api/reviews", (route) => route.abort("connectionrefused"));
    await page.goto(site.url + screen.path(site.place));
    await settled(page);
    await screen.steps?.(page);
    if (text !== 100) await page.addStyleTag({ content: `html{font-size:${text}%}` });
    await settled(page);
    if (!fold) await unfold(page, width, height);
    await page.screenshot({ path: join(folder, file) });
  } finally {
    await context.close();
  }
}

/** A window as high as the page, so that a sticky foot lies where the page ends. */
async function unfold(page: Page, width: number, height: number): Promise<void> {
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.max(height, whole) });
}

function listen(context: BrowserContext, screen: Screen, complain: (what: string) => void): void {
  context.on("console", (message) => {
    if (message.type() !== "error" || /^Failed to load resource/.test(message.text())) return;
    complain(message.text());
  });
  context.on("weberror", (error) => complain(sentence(error.error())));
  context.on("response", (response) => {
    const { pathname } = new URL(response.url());
    const known = response.status() === 404 && screen.missing?.test(pathname);
    if (response.status() >= 400 && !known) complain(`${response.status()} ${pathname}`);
  });
}

/** Nothing is fetched or drawn any more. */
async function settled(page: Page): Promise<void> {
  await page.locator(".loading").first().waitFor({ state: "detached" });
  await page.waitForLoadState("networkidle");
}
