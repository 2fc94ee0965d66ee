/** What the screens of a student say, read as numbers. */
import type { Page } from "@playwright/test";
import { expect } from "./test";

/** The share that would be remembered today, in percent, as Today says it. */
export async function rememberedToday(page: Page): Promise<number> {
  const figure = page.locator(".figure").first();
  await expect(figure).toContainText("%");
  return Number.parseInt((await figure.textContent()) ?? "", 10);
}

/** Every line of the Progress screen, topic by topic and day by day, as it is read aloud. */
export async function progressLines(page: Page): Promise<string[]> {
  await expect(page.getByRole("heading", { name: "Progress" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Days of practice" })).toBeVisible();
  const lines = await page.locator("main .row, main .says, main .calendar li").allTextContents();
  return lines.map((line) => line.trim()).filter(Boolean);
}
