/** The material is corrected in its files while students practise: nothing they have done is lost. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { byTouch } from "./hand-touch";
import { course } from "./person";
import { expect, test } from "./test";
import { progressLines } from "./today";

const deckFile = join(course, "01-tides", "deck.yaml");

/** Replaces places in the deck's file; each must be there. */
async function edit(content: string, ...changes: [place: string | RegExp, text: string][]) {
  const file = join(content, deckFile);
  let deck = await readFile(file, "utf8");
  for (const [place, text] of changes) {
    const edited = deck.replace(place, () => text);
    expect(edited, `${place} is in the deck`).not.toBe(deck);
    deck = edited;
  }
  await writeFile(file, deck);
}

const newQuestion = `
  - id: rising-water-word
    kind: typed
    topic: water-layers
    slide: 4
    prompt: What is rising water called?
    answer: [flood]
    explanation: Water that rises is called the flood.
`;

test("a corrected course keeps what students have done, and marks it by the corrected key", async ({
  content,
  startServer,
  browserOf,
  signUpAt,
  watch,
}) => {
  const server = await startServer(content);
  const student = await signUpAt(server, "Mari");
  await student.answer("what-raises-tides", { kind: "choice", option: "moon" });
  await student.answer("falling-water-word", { kind: "typed", text: "reflux" });
  await student.answer("spring-and-neap", { kind: "cloze", texts: ["spring", "neap"] });
  await student.answer("water-stack", { kind: "unknown" });
  const page = await (await browserOf(student, { baseURL: server.url })).newPage();
  await page.goto("/");
  await expect(page.getByText("You have met 4 of 8")).toBeVisible();
  const row = (topic: string) => page.locator("a.row", { hasText: topic });
  await expect(row("Words for tides")).toHaveText(/0.%$/);
  await page.goto("/progress");
  const before = await progressLines(page);

  watch.expectFailedRequests();
  await server.stop();
  await edit(
    content,
    ["What raises the tides most?", "What raises the tides the most?"],
    ["answer: [ebb, ebb tide]", "answer: [ebb, ebb tide, reflux]"],
    ["topic: tide-heights", "topic: tide-words"],
    [/ {2}- id: water-stack[\s\S]*?(?= {2}- id: )/, ""],
    [/$/, newQuestion],
  );
  await server.restart();
  watch.expectNoFailedRequests();
  expect(server.output).toMatch(
    /^Content: sea 1 new, 2 revised, 1 moved, 1 retired, 1 answer marked again\.$/m,
  );

  await page.goto("/");
  await expect(page.getByText("You have met 3 of 8")).toBeVisible();
  await expect(row("Words for tides")).toHaveText(/[1-9]\d.%$/);
  await expect(row("Heights of tides")).toBeHidden();
  await expect(row("Layers of the water")).toContainText("1 not met yet");
  const { log } = await student.snapshot();
  const scores = log.entries.map((entry) => entry.kind === "review" && entry.score);
  expect(scores).toEqual([1, 1, 1, 0]);

  await page.goto("/progress");
  const after = await progressLines(page);
  const kept = (lines: string[]) =>
    lines.filter((line) => /What makes tides|answers on/.test(line));
  expect(kept(after)).toEqual(kept(before));

  await page.goto(`/practice?course=${course}&topic=water-layers`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What is rising water called?");
  await byTouch(page).type("flood");
  await expect(page.getByRole("status").locator("p").first()).toHaveText("Right.");
  await page.goto("/lecture/sea/01-tides");
  await page.locator("#slide-2 summary").tap();
  await expect(page.locator("#slide-2")).toContainText("What raises the tides the most?");

  watch.expectFailedRequests();
  await server.restart();
  expect(server.output).toContain("Content: no question changed.");
  await page.goto("/");
  await expect(page.getByText("You have met 4 of 8")).toBeVisible();
});

test("a mistake in a course stops the start and names its line; mended, everything is there", async ({
  content,
  startServer,
  signUpAt,
}) => {
  const server = await startServer(content);
  const student = await signUpAt(server, "Mari");
  await student.answer("what-raises-tides", { kind: "choice", option: "moon" });
  await server.stop();

  await edit(content, ["topic: tide-words", "topic: tide-wordz"]);
  const line = (await readFile(join(content, deckFile), "utf8"))
    .split("\n")
    .findIndex((text) => text.includes("tide-wordz"));
  await expect(server.restart()).rejects.toThrow(
    new RegExp(`deck\\.yaml:${line + 1} .*tide-wordz`),
  );
  expect(server.output).not.toContain("is running");

  await edit(content, ["topic: tide-wordz", "topic: tide-words"]);
  await server.restart();
  expect(server.output).toContain("Content: no question changed.");
  expect((await student.snapshot()).log.entries).toHaveLength(1);
});
