/** On every width, and with text or page twice as large, nothing is cut off, and everything can be met by a thumb. */
import type { Page } from "@playwright/test";
import { expect, test } from "./open-screen";
import { screens } from "./screens";
import { cutTexts, outside, smallTargets } from "./seen-whole";

interface View {
  width: number;
  /** As someone sees it who reads with letters twice as large. */
  text?: string;
  /** As someone sees it who has made the whole page twice as large. */
  zoom?: string;
}

const views: View[] = [
  ...[320, 360, 768, 1280, 1920].map((width) => ({ width })),
  { width: 320, text: "200%" },
  { width: 640, zoom: "2" },
];

/** Sets the page as the view says. Properties of the object model are no inline styles to a browser's policy. */
async function show(page: Page, { width, text = "", zoom = "" }: View) {
  await page.setViewportSize({ width, height: 740 });
  await page.evaluate(
    ([fontSize, zoom]) => Object.assign(document.documentElement.style, { fontSize, zoom }),
    [text, zoom] as const,
  );
}

for (const screen of screens) {
  test(`${screen.name} fits every width`, async ({ openScreen }) => {
    const page = await openScreen(screen);
    for (const view of views) {
      await show(page, view);
      const at = `${screen.name}, ${JSON.stringify(view)}`;
      expect.soft(await page.evaluate(outside), `${at}: beyond the edges`).toEqual([]);
      expect.soft(await page.evaluate(cutTexts), `${at}: cut`).toEqual([]);
      expect.soft(await page.evaluate(smallTargets), `${at}: too small for a thumb`).toEqual([]);
    }
  });
}
