import { describe, expect, it } from "vitest";
import { lintQuestion, ruleNames } from "../../../study/question/lint/lint-deck";
import type { QuestionBody } from "../../../study/question/question";
import { choice, question, samples, slide, typed } from "./sample-questions";

const slides = [
  slide(
    1,
    "Tides",
    "The moon raises the tides",
    "Water flows back, and what it has moved stays where the ebb has left it behind",
  ),
  slide(2, "Waves", "Wind raises waves"),
];

function rulesFor(body: QuestionBody, at = 1): string[] {
  return lintQuestion(question(body, { slide: at }), slides).map(({ rule }) => rule);
}

const sound = choice("What raises the tides?", "The moon", "The wind", "The salt");
const withCites = (cites: string): QuestionBody => ({ ...sound, cites });
const cloze = (prompt: string, ...blanks: string[][]): QuestionBody => ({
  kind: "cloze",
  prompt,
  explanation: "So it is.",
  blanks,
});
const { ordering, matching, list, choices } = samples;
const longAgo =
  "and for that reason the harbour falls dry on every second day of the week, ".repeat(6);

/** Per rule: a question that breaks it, and one that comes near and does not. */
const cases: [rule: string, broken: QuestionBody, kept: QuestionBody][] = [
  ["no-single-key", { ...choices, kind: "choice" }, choices],
  [
    "no-single-key",
    { ...sound, options: sound.options.map(({ correct: _, ...option }) => option) },
    sound,
  ],
  ["few-distractors", choice("What raises the tides?", "The moon", "The wind"), sound],
  [
    "few-distractors",
    { ...choices, options: choices.options.slice(0, 2) },
    { ...choices, options: choices.options.slice(0, 3) },
  ],
  [
    "equal-options",
    choice("What raises the tides?", "The moon", "The wind", "the **wind**. "),
    choice("Which option prints a list?", "`ls -p`", "`ls -P`", "`ls -x`"),
  ],
  ["equal-options", { ...ordering, extras: [{ id: "again", text: "Ebb" }] }, ordering],
  ["equal-options", { ...matching, extras: [{ id: "again", text: "rising water" }] }, matching],
  ["equal-options", { ...list, items: [...list.items, { id: "again", text: "Erosion" }] }, list],
  [
    "equal-options",
    typed("?", ["springs"], { mistakes: [{ id: "m", text: "the spring" }] }),
    typed("?", ["springs"], { mistakes: [{ id: "m", text: "neaps" }] }),
  ],
  [
    "many-blanks",
    cloze("{{a}} {{b}} {{c}} {{d}}", ["a"], ["b"], ["c"], ["d"]),
    cloze("{{a}} {{b}} {{c}}", ["a"], ["b"], ["c"]),
  ],
  [
    "bare-number",
    typed("How long?", ["12.4"]),
    typed("How long?", ["12.4"], { tolerance: 0.1, unit: "hours" }),
  ],
  ["bare-number", typed("How long?", ["12"], { tolerance: 0 }), typed("Which version?", ["4.4.1"])],
  ["need-too-large", { ...list, need: 4 }, { ...list, need: 3 }],
  ["no-explanation", { ...sound, explanation: " " }, sound],
  ["cites-not-found", withCites("the moon raises the tides"), withCites("moon raises  the tides")],
  [
    "copied-words",
    choice(
      "Why does water flow back, and what it has moved stays where the ebb has left it behind?",
      "Pull",
      "Wind",
      "Salt",
    ),
    cloze("Water flows back, and what it has moved stays where the {{ebb}} has left it behind.", [
      "ebb",
    ]),
  ],
  [
    "unmarked-negative",
    choice("Which of these is not moved by tides?", "Clouds", "Sand", "Ships"),
    choice("Which of these is **not** moved by tides?", "Clouds", "Sand", "Ships"),
  ],
  [
    "unmarked-negative",
    choice("Which bodies don't pull at the sea?", "Clouds", "Sun", "Moon"),
    choice("What pulls at a sea that does not freeze?", "The moon", "The wind", "The salt"),
  ],
  [
    "unmarked-negative",
    choice("All of the following raise tides except", "Wind", "Sun", "Moon"),
    choice("Why do lakes not have tides?", "They are small", "They are sweet", "They are cold"),
  ],
  [
    "unmarked-negative",
    choice("Which is the least likely to move?", "Rock", "Sand", "Water"),
    choice("Which body is at least as heavy as the moon?", "Sun", "Rock", "Ship"),
  ],
  [
    "double-negative",
    choice("Which of these is NOT possible without a moon?", "Tides", "Waves", "Rain"),
    choice("Which of these is NOT possible on the moon?", "Tides", "Jumps", "Steps"),
  ],
  [
    "double-negative",
    choice(
      "Which is NOT true of tides?",
      "They do not need wind",
      "They follow the moon",
      "They recur",
    ),
    choice(
      "Which is true of tides?",
      "They do not need wind",
      "They follow the sun",
      "They need rain",
    ),
  ],
  [
    "empty-stem",
    choice("Which of the following is true?", "Tides rise", "Tides fly", "Tides burn"),
    choice("Which of the following is true of tides?", "They rise", "They fly", "They burn"),
  ],
  ["empty-stem", choice("Select the correct statement.", "A b", "C d", "E f"), sound],
  [
    "long-stem",
    choice(`The sea rises ${longAgo}why?`, "The moon", "The wind", "The salt"),
    choice("The sea rises twice a day. Why?", "The moon", "The wind", "The salt"),
  ],
  ["long-option", choice("Why?", "Moon", `The sea falls ${longAgo}`, "Salt"), sound],
  [
    "key-longest",
    choice(
      "What are tides?",
      "A slow rise and fall of the sea, twice a day",
      "Waves made by the wind",
      "Rain over the sea",
    ),
    choice(
      "What are tides?",
      "The sea's rise and fall",
      "Waves made by the wind",
      "Rain over the open sea",
    ),
  ],
  [
    "uneven-lengths",
    choice(
      "What are tides?",
      "Rise and fall of the sea",
      "Waves",
      "Long waves that a storm far out on the open sea sends",
    ),
    choice("Which word means this?", "ebb", "slack water", "flood"),
  ],
  [
    "all-of-the-above",
    choice("What pulls at the sea?", "The moon", "The wind", "All of the above"),
    choice("What pulls at the sea?", "The moon", "The wind", "All of the stars"),
  ],
  ["all-of-the-above", choice("What pulls?", "None of these", "The wind", "The salt"), sound],
  [
    "both-a-and-b",
    choice("What pulls at the sea?", "Both the moon and the sun", "The moon", "The sun"),
    choice("What pulls at the sea?", "Both the moon and the sun", "Wind and rain", "Salt alone"),
  ],
  ["both-a-and-b", choice("What pulls?", "A and C", "The moon", "The sun"), sound],
  [
    "same-beginning",
    choice(
      "What is a tide?",
      "A movement of the sea by the moon",
      "A movement of the sea by wind",
      "A movement of the sea by salt",
    ),
    choice("What is a tide?", "The rise of the sea", "The salt of the sea", "The wind at sea"),
  ],
  [
    "number-order",
    choice("How many tides has a day?", "2", "1", "4"),
    choice("How many tides has a day?", "1", "2", "4"),
  ],
  [
    "overlapping-ranges",
    choice("How high is a spring tide here?", "3–5 m", "1–3 m", "more than 5 m"),
    choice("How high is a spring tide here?", "3–5 m", "less than 3 m", "more than 5 m"),
  ],
  [
    "overlapping-ranges",
    choice("How long?", "between 4 and 6 hours", "5 to 8 hours", "over 8 hours"),
    choice(
      "How many on A and on B?",
      "1 on A and 12 on B",
      "1 on A and 13 on B",
      "2 on A and 2 on B",
    ),
  ],
  [
    "absolute-words",
    choice("When does water rise?", "Twice a day", "Never at night", "At noon"),
    choice("When does water rise?", "Always twice a day", "Never at night", "At noon"),
  ],
  [
    "absolute-words",
    choice("Whom do tides move?", "Sailors", "Only fish", "All birds"),
    choice("Whom do tides move?", "Sailors", "Only fish", "Some birds"),
  ],
  [
    "vague-words",
    choice("When does water rise?", "Usually twice a day", "At night", "At noon"),
    choice("When does water rise?", "Usually twice a day", "Often at night", "At noon"),
  ],
  ["vague-words", choice("What moves?", "Sand", "Rain, clouds etc.", "Rock"), sound],
  [
    "shared-word",
    choice(
      "What does the rising of the water follow?",
      "The moonrise, as water is pulled",
      "The wind",
      "The rain",
    ),
    choice(
      "What does the rising of the water follow?",
      "The pull on the water",
      "The water's salt",
      "The rain",
    ),
  ],
  [
    "grammar-cue",
    choice("Water that falls is called an", "ebb", "flood", "spring tide"),
    choice("Water that falls is called a/an", "ebb", "flood", "spring tide"),
  ],
  [
    "grammar-cue",
    choice("The bodies that raise tides are", "moons", "wind", "salt"),
    choice("The bodies that raise tides are", "moons", "winds", "salts"),
  ],
];

describe("a question by itself", () => {
  it.each(cases)("is told when it breaks %s, and only then", (rule, broken, kept) => {
    expect(rulesFor(broken)).toContain(rule);
    expect(rulesFor(kept)).not.toContain(rule);
  });

  it("is told when its slide is not in the lecture", () => {
    expect(rulesFor(sound, 3)).toEqual(["no-slide"]);
    expect(rulesFor(sound, 2)).toEqual([]);
  });

  it.each(Object.values(samples))("of kind $kind that is sound is told nothing", (body) => {
    expect(rulesFor(body)).toEqual([]);
  });

  it("hears where the words it cites stand instead", () => {
    const finding = lintQuestion(question({ ...sound, cites: "Wind raises waves" }), slides)[0];
    expect(finding).toEqual({
      question: "q",
      rule: "cites-not-found",
      level: "error",
      message: "Slide 1 does not hold the words it cites; slide 2 has them.",
      part: "cites",
    });
  });

  it("has every rule tried here", () => {
    const tried = new Set([...cases.map(([rule]) => rule), "no-slide"]);
    const ofDeck = ["near-duplicate", "key-given-away", "longest-keys"];
    expect(ruleNames.filter((name) => !tried.has(name))).toEqual(ofDeck);
  });
});

describe("allow", () => {
  const negative = choice("Which of these is not moved by tides?", "Clouds", "Sand", "Ships");
  const lint = (body: QuestionBody, allow: Record<string, string>) =>
    lintQuestion(question(body, { allow }), slides).map(({ rule, level }) => `${level} ${rule}`);

  it("lets a warning stand", () => {
    expect(lint(negative, {})).toEqual(["warning unmarked-negative"]);
    expect(lint(negative, { "unmarked-negative": "read aloud in class" })).toEqual([]);
  });

  it("that nothing needs is a warning itself", () => {
    expect(lint(sound, { "key-longest": "terms" })).toEqual(["warning allow-unused"]);
  });

  it("of a rule that does not exist is an error", () => {
    expect(lint(sound, { "key-longer": "terms" })).toEqual(["error unknown-rule"]);
  });

  it("cannot silence an error", () => {
    const two = choice("What raises the tides?", "The moon", "The wind");
    expect(lint(two, { "few-distractors": "there are no more" })).toEqual([
      "error few-distractors",
      "warning allow-unused",
    ]);
  });

  it("of a rule about the whole deck waits for the deck", () => {
    expect(lint(sound, { "near-duplicate": "other view" })).toEqual([]);
  });
});
