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

const looks = [360, 1280].flatMap((width) =>
  (["light", "dark"] as const).map((colorScheme) => ({ width, colorScheme })),
);

/**
 * axe finds nothing, in light and dark, on a phone and on a desk. The page is looked at in its whole height: what a
 * sticky foot covers is a matter of scrolling (keyboard-walk.spec.ts).
 */
export async function expectSound(page: Page, screen: string): Promise<void> {
  const phone = page.viewportSize() ?? { width: 360, height: 740 };
  for (const { width, colorScheme } of looks) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.setViewportSize({ ...phone, width });
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height: Math.max(height, phone.height) });
    expect.soft(await violations(page), `${screen}, ${width} px, ${colorScheme}`).toEqual([]);
  }
  await page.setViewportSize(phone);
}
