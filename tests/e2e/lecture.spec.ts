/** The lecture: slides to read again, and links that lead to one of them. */
import { expect, test } from "./test";

test("a link to a slide opens the lecture at that slide", async ({ signUp, openFor }) => {
  const page = await openFor(await signUp("Mari"), "/");
  await page
    .getByRole("link", { name: /slides$/ })
    .first()
    .click();
  const last = page.locator("section[id^=slide-]").last();
  const id = await last.getAttribute("id");
  const fresh = await page.context().newPage();
  await fresh.goto(`${page.url()}#${id}`);
  await expect(fresh.locator(`#${id}`)).toBeInViewport();
});
