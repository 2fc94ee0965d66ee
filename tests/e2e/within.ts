import type { Page } from "@playwright/test";
import { expect } from "./test";

/** Texts that reach beyond a side of the screen, or out of their box in a layer stack. */
function textsOutside(page: Page, width: number): Promise<string[]> {
  return page.evaluate((most) => {
    const out: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      // What scrolls in a box of its own is not cut off; words for ears have no place.
      if (!parent || parent.closest(".unseen, pre, .scroll, script, title")) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = parent.closest("[data-span]")?.getBoundingClientRect();
      const [from, to] = [box?.left ?? 0, box?.right ?? most];
      const rects = [...range.getClientRects()].filter((rect) => rect.width > 0);
      if (rects.some(({ left, right }) => left < from - 1 || right > to + 1)) {
        out.push(`${parent.tagName}.${parent.className}: ${node.textContent}`);
      }
    }
    return out;
  }, width);
}

/** The page does not scroll sideways, and no text is cut off at a side. */
export async function expectWithin(page: Page, where: string): Promise<void> {
  const width = page.viewportSize()?.width ?? 0;
  const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
  expect.soft(scrolled, `${where}: scrolls sideways`).toBeLessThanOrEqual(width);
  expect.soft(await textsOutside(page, width), `${where}: cut off`).toEqual([]);
}

/** Adds rules of the reader's own to the page, as an extension or a browser's setting would. */
export async function readersStyle(page: Page, css: string): Promise<void> {
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);
}

/** Every open question of a practice that has begun, and its marking, handed to `look`. */
export async function throughPractice(
  page: Page,
  look: (where: string) => Promise<void>,
): Promise<void> {
  for (let number = 1; number <= 12; number++) {
    await expect(page.locator(".asking, h1.title").first()).toBeVisible();
    if ((await page.locator(".asking").count()) === 0) break;
    await look(`question ${number}, open`);
    await page.getByRole("button", { name: "I don’t know" }).tap();
    await expect(page.locator(".answered")).toBeVisible();
    await look(`question ${number}, marked`);
    await page.getByRole("button", { name: "Continue" }).tap();
    await expect(page.locator(".answered")).toHaveCount(0);
  }
  await look("the end of practice");
}
