/** Each kind of question is practised by touch alone and by keyboard alone; device and server mark alike. */
import type { Page } from "@playwright/test";
import type { AskedOne, Attempt } from "./attempt";
import { everyKind } from "./every-kind";
import type { Hand } from "./hand";
import { byKeys } from "./hand-keys";
import { byTouch } from "./hand-touch";
import { course, type Person } from "./person";
import { expect, test } from "./test";

async function practise(
  page: Page,
  hand: Hand,
  { topic }: AskedOne,
  { give, verdict, marks }: Attempt,
) {
  await page.goto(`/practice?course=${course}&topic=${topic}`);
  await expect(page.locator(".asking")).toBeVisible();
  await give(hand);
  await expect(page.getByRole("status").locator("p").first()).toHaveText(verdict);
  for (const mark of marks) await expect(page.locator(".answered")).toContainText(mark);
  await hand.goOn();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    verdict === "Right." ? "1 of 1 right" : "0 of 1 right",
  );
}

/** What the server has of the student; a network that comes back makes the device send at once. */
async function expectStored(page: Page, student: Person, question: string, score: number) {
  await page.evaluate(() => dispatchEvent(new Event("online")));
  const stored = async () => {
    const { log } = await student.snapshot();
    return log.entries.map((entry) => entry.kind === "review" && [entry.question, entry.score]);
  };
  await expect.poll(stored).toEqual([[question, score]]);
}

for (const asked of everyKind) {
  for (const attempt of asked.attempts) {
    test(`${asked.kind} is answered by touch, ${attempt.how}`, async ({ signUp, browserOf }) => {
      const student = await signUp("Mari");
      const page = await (await browserOf(student)).newPage();
      await practise(page, byTouch(page), asked, attempt);
      await expectStored(page, student, asked.question, attempt.score);
    });
  }
}

test.describe("without a pointer", () => {
  test.use({ viewport: { width: 1280, height: 800 }, hasTouch: false, isMobile: false });
  for (const asked of everyKind) {
    for (const attempt of asked.attempts) {
      test(`${asked.kind} is answered by keyboard, ${attempt.how}`, async ({
        signUp,
        browserOf,
      }) => {
        const student = await signUp("Mari");
        const page = await (await browserOf(student)).newPage();
        await practise(page, byKeys(page), asked, attempt);
        await expectStored(page, student, asked.question, attempt.score);
      });
    }
  }
});
