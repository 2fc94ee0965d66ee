import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "./test";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

async function violations(page: Page): Promise<string[]> {
  // Without frames in the page, legacy mode says the same and opens no second one.
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(rules)
    .setLegacyMode()
    .analyze();
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${target}: ${failureSummary}`),
  );
}

/** What reaches beyond the right edge, by tag and class; nothing where the page does not scroll sideways. */
function tooWide(page: Page, width: number): Promise<string[]> {
  return page.evaluate((most) => {
    if (document.documentElement.scrollWidth <= most) return [];
    return [...document.querySelectorAll("body *")]
      .filter((one) => one.getBoundingClientRect().right > most + 1)
      .map((one) => `${one.tagName.toLowerCase()}.${one.getAttribute("class")}`);
  }, width);
}

const looks = [
  { width: 360, colorScheme: "light" },
  { width: 320, colorScheme: "dark" },
] as const;

/**
 * axe finds nothing, in light and dark, and nothing scrolls sideways, also on the narrowest screen. The page is looked
 * at in its whole height: what a sticky foot covers is a matter of scrolling.
 */
export async function expectSound(page: Page, screen: string): Promise<void> {
  const phone = page.viewportSize() ?? { width: 360, height: 740 };
  for (const { width, colorScheme } of looks) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.setViewportSize({ ...phone, width });
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height: Math.max(height, phone.height) });
    const where = `${screen}, ${width} px, ${colorScheme}`;
    expect.soft(await tooWide(page, width), `${where}: beyond the right edge`).toEqual([]);
    expect.soft(await violations(page), where).toEqual([]);
  }
  await page.setViewportSize(phone);
}
