import { expect, test } from "vitest";
import type { Answer } from "../../study/question/answer";
import type { Kind } from "../../study/question/question";
import { chose, unknown, wrote } from "./device";
import { hour, minute, opening } from "./moments";
import { newSchool } from "./story";

const picked = (...options: string[]): Answer => ({ kind: "choices", options });
const ordered = (...order: string[]): Answer => ({ kind: "ordering", order });
const filled = (...texts: string[]): Answer => ({ kind: "cloze", texts });
const matched = (pairs: Record<string, string>): Answer => ({ kind: "matching", pairs });
const listed = (...entries: string[]): Answer => ({ kind: "list", entries });

/** Answers by kind: what was sent, and the score it earns. */
const cases: Record<Kind, { question: string; scores: [Answer, number][] }> = {
  choice: {
    question: "most-caffeine",
    scores: [
      [chose("robusta"), 1],
      [chose("arabica"), 0],
      [chose("tea"), 0],
    ],
  },
  choices: {
    question: "mild-species",
    scores: [
      [picked("liberica", "arabica"), 1],
      [picked("arabica"), 1 / 2],
      [picked("arabica", "robusta"), 0],
    ],
  },
  ordering: {
    question: "cherry-to-roast",
    scores: [
      [ordered("pick", "dry", "mill", "roast"), 1],
      [ordered("pick", "mill", "dry", "roast"), 2 / 3],
      [ordered("roast", "mill", "dry", "pick"), 0],
    ],
  },
  typed: {
    question: "popping-beans",
    scores: [
      [wrote("The First-Crak"), 1],
      [wrote("second crack"), 0],
      [wrote(""), 0],
    ],
  },
  cloze: {
    question: "espresso-words",
    scores: [
      [filled("9", "crema"), 1],
      [filled("nine", "milk"), 1 / 2],
      [filled("two"), 0],
    ],
  },
  matching: {
    question: "tools-of-espresso",
    scores: [
      [matched({ portafilter: "portafilter", tamper: "tamper", grinder: "grinder" }), 1],
      [matched({ portafilter: "portafilter", tamper: "grinder", grinder: "tamper" }), 1 / 3],
      [matched({}), 0],
    ],
  },
  list: {
    question: "levers-of-a-brew",
    scores: [
      [listed("dose", "grind", "pressure", "contact time", "heat of the water"), 1],
      [listed("dose", "grind", "music", "pressure", "contact time"), 4 / 5],
      [listed("music"), 0],
    ],
  },
};

test.each(Object.entries(cases))("the server marks %s answers", async (kind, one) => {
  const mari = await (await newSchool()).student("Mari");
  const phone = mari.device();
  const all: [Answer, number][] = [
    ...one.scores,
    [unknown, 0],
    [kind === "typed" ? chose("robusta") : wrote("robusta"), 0],
  ];
  all.forEach(([answer], i) => {
    phone.answers(one.question, answer, opening + i * minute);
  });
  await phone.sends(opening + hour);

  const log = await mari.log();
  expect(log.map((row) => row.questionKind)).toEqual(all.map(() => kind));
  expect(log.map((row) => row.score)).toEqual(all.map(([, score]) => expect.closeTo(score, 10)));
  expect(log.map((row) => row.rating === 1)).toEqual(all.map(([, score]) => score < 0.8));
});

test("the raw response is kept as it was sent", async () => {
  const mari = await (await newSchool()).student("Mari");
  const phone = mari.device();
  phone.answers("popping-beans", wrote(" First  CRACK! "), opening + minute, {
    ...{ seed: 99, hinted: true, confidence: "guessing", durationMs: 2345, mode: "exam" },
  });
  await phone.sends(opening + hour);
  expect(await mari.log()).toMatchObject([
    {
      response: { answer: wrote(" First  CRACK! "), seed: 99, hinted: true },
      ...{ confidence: "guessing", durationMs: 2345, mode: "exam", score: 1 },
    },
  ]);
});

test("a right answer that was guessed, or given with the slide open, is Hard", async () => {
  const mari = await (await newSchool()).student("Mari");
  const phone = mari.device();
  const ways = [{}, { confidence: "guessing" as const }, { hinted: true }];
  ways.forEach((way, i) => {
    phone.answers("most-caffeine", chose("robusta"), opening + i * minute, way);
  });
  await phone.sends(opening + hour);
  expect(await mari.ratings("most-caffeine")).toEqual([3, 2, 2]);
});

test("a fast typed answer is Easy once the student's pace is known", async () => {
  const mari = await (await newSchool()).student("Mari");
  const phone = mari.device();
  for (let i = 0; i < 12; i++) {
    const durationMs = i < 11 ? 6000 : 2000;
    phone.answers("popping-beans", wrote("first crack"), opening + i * minute, { durationMs });
    await phone.sends(opening + i * minute);
  }
  expect((await mari.ratings("popping-beans")).slice(-2)).toEqual([3, 4]);
});
