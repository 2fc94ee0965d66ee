import type { Locator, Page } from "@playwright/test";
import type { Hand } from "./hand";

/** A thumb on a phone: taps, and the phone's own keyboard where a field was tapped. */
export function byTouch(page: Page): Hand {
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  const check = () => button("Check").tap();
  const option = (text: string) => page.locator("label.option", { hasText: text });
  const write = async (field: Locator, text: string) => {
    await field.tap();
    await page.keyboard.type(text);
  };
  const place = (nth: number) => page.locator(`[data-place="${nth}"][data-part="name"]`);

  return {
    async choose(text) {
      await option(text).tap();
    },
    async tick(options) {
      for (const text of options) await option(text).tap();
      await check();
    },
    async type(text) {
      await write(page.getByRole("textbox"), text);
      await check();
    },
    async fill(texts) {
      for (const [nth, text] of texts.entries()) {
        await write(page.getByLabel(`blank ${nth + 1} of ${texts.length}`), text);
      }
      await check();
    },
    async arrange(pieces) {
      for (const [nth, piece] of pieces.entries()) {
        if ((await place(nth).textContent())?.endsWith(piece)) continue;
        await button(piece).tap();
        await place(nth).tap();
      }
      await check();
    },
    async build(layers) {
      for (const [nth, layer] of layers.entries()) {
        await page.locator("[data-tray]", { hasText: layer }).tap();
        await place(nth).tap();
      }
      await check();
    },
    async match(sides) {
      for (const [nth, side] of sides.entries()) {
        const row = page.locator(".pair").nth(nth);
        await row.locator(".pair__sides").getByRole("button", { name: side }).tap();
      }
      await check();
    },
    async recall(lines) {
      for (const [nth, line] of lines.entries()) {
        await write(page.getByLabel(`Line ${nth + 1}`, { exact: true }), line);
      }
      await check();
    },
    async dontKnow() {
      await button("I don’t know").tap();
    },
    async goOn() {
      await button("Continue").tap();
    },
  };
}
