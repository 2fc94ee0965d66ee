import { expect, type Locator, type Page } from "@playwright/test";
import type { Hand } from "./hand";

/** More stops than any screen has. */
const mostStops = 60;

/** Presses Tab until the focus is there; fails where Tab does not lead. */
export async function tabTo(target: Locator): Promise<void> {
  const page = target.page();
  for (let stop = 0; stop < mostStops; stop++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not lead to ${target}`);
}

/** A keyboard and nothing else: digits, Tab, arrows, Space, Enter, letters. */
export function byKeys(page: Page): Hand {
  const keys = page.keyboard;
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  const press = async (target: Locator, key: string) => {
    await tabTo(target);
    await keys.press(key);
  };
  const place = (nth: number) => page.locator(`[data-place="${nth}"][data-part="name"]`);
  /** The digit that stands in an option's bubble. */
  const digit = async (option: Locator) =>
    (await option.locator(".bubble").textContent())?.trim() ?? "";

  return {
    async choose(text) {
      await keys.press(await digit(page.locator("label.option", { hasText: text })));
    },
    async tick(options) {
      for (const [nth, text] of options.entries()) {
        if (nth === 0) await press(page.getByRole("checkbox", { name: text }), "Space");
        else await keys.press(await digit(page.locator("label.option", { hasText: text })));
      }
      await keys.press("Enter");
    },
    async type(text) {
      await expect(page.getByRole("textbox")).toBeFocused();
      await keys.type(text);
      await keys.press("Enter");
    },
    async fill(texts) {
      for (const [nth, text] of texts.entries()) {
        await expect(page.getByLabel(`blank ${nth + 1} of ${texts.length}`)).toBeFocused();
        await keys.type(text);
        await keys.press("Enter");
      }
    },
    async arrange(pieces) {
      for (const [nth, piece] of pieces.entries()) {
        const name = button(piece);
        await press(name, "Enter");
        while (!(await place(nth).textContent())?.endsWith(piece)) await keys.press("ArrowUp");
        await expect(name).toBeFocused();
        await keys.press("Enter");
      }
      await press(button("Check"), "Enter");
    },
    async build(layers) {
      for (const [nth, layer] of layers.entries()) {
        await press(page.locator("[data-tray]", { hasText: layer }), "Space");
        await expect(place(nth), "the focus is led to the first empty place").toBeFocused();
        await keys.press("Enter");
      }
      await press(button("Check"), "Space");
    },
    async match(sides) {
      for (const [nth, side] of sides.entries()) {
        const row = page.locator(".pair").nth(nth);
        const choice = row.locator(".pair__sides").getByRole("button", { name: side });
        await keys.press(await digit(choice));
      }
      await expect(button("Check"), "the focus is led to Check").toBeFocused();
      await keys.press("Enter");
    },
    async recall(lines) {
      for (const [nth, line] of lines.entries()) {
        await expect(page.getByLabel(`Line ${nth + 1}`, { exact: true })).toBeFocused();
        await keys.type(line);
        await keys.press("Enter");
      }
      await keys.press("Enter");
    },
    async dontKnow() {
      await press(button("I don’t know"), "Enter");
    },
    async goOn() {
      await expect(button("Continue")).toBeFocused();
      await keys.press("Space");
    },
  };
}
