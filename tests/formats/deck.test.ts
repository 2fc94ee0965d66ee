import { describe, expect, it } from "vitest";
import { readDeck } from "../../formats/deck";
import { deckYaml, lineOf, planted } from "./sample-course";

/** "12 message" for each problem of the sample deck with mistakes planted. */
function problems(...changes: [place: string, mistake: string][]): string[] {
  return readDeck(planted(deckYaml, ...changes), "deck.yaml").problems.map(
    ({ line, message }) => `${line} ${message}`,
  );
}

const at = (words: string) => lineOf(deckYaml, words);

describe("a deck file", () => {
  it("gives its questions", () => {
    const { questions, problems } = readDeck(deckYaml, "deck.yaml");
    expect(problems).toEqual([]);
    expect(questions.map(({ id, body }) => [id, body.kind])).toEqual([
      ["what-raises-tides", "choice"],
      ["spring-tide-term", "typed"],
      ["tide-of-the-line", "cloze"],
      ["first-gauge", "typed"],
    ]);
    expect(questions[0]).toEqual({
      id: "what-raises-tides",
      topic: "tides",
      slide: 2,
      enemies: [],
      resetAt: null,
      allow: {},
      body: {
        kind: "choice",
        prompt: "What raises the tides?",
        explanation: "The moon pulls more at the near side of the Earth.",
        cites: "The moon raises the tides",
        options: [
          { id: "moon", text: "The moon", correct: true, why: "Its pull is uneven." },
          {
            id: "wind",
            text: "The wind",
            why: "It raises waves.",
            misconception: "takes waves for tides",
          },
          { id: "salt", text: "The salt" },
        ],
      },
    });
  });

  it("puts enemies on both sides", () => {
    const [, term, cloze] = readDeck(deckYaml, "deck.yaml").questions;
    expect(term?.enemies).toEqual(["tide-of-the-line"]);
    expect(cloze?.enemies).toEqual(["spring-tide-term"]);
  });

  it("reads a date as the beginning of that day in UTC", () => {
    expect(readDeck(deckYaml, "deck.yaml").questions[2]?.resetAt).toBe(Date.UTC(2024, 1, 1));
  });

  it("finds the blanks of a cloze, with their alternatives", () => {
    expect(readDeck(deckYaml, "deck.yaml").questions[2]?.body).toMatchObject({
      blanks: [["spring", "high"], ["moon"]],
    });
  });

  it.each([
    ["1831", ["1831"]],
    ["[1831, 0042, 1.10, 0x1F]", ["1831", "0042", "1.10", "0x1F"]],
    ["true", ["true"]],
    ["null", ["null"]],
    ['"1831"', ["1831"]],
    ["2024-02-01", ["2024-02-01"]],
  ])("takes answer: %s for the text that is written", (written, answer) => {
    const text = planted(deckYaml, ["answer: 1831", `answer: ${written}`]);
    const { questions, problems } = readDeck(text, "deck.yaml");
    expect(problems).toEqual([]);
    expect(questions[3]?.body).toMatchObject({ answer });
  });

  it("knows where questions, their keys and their parts stand", () => {
    const { lines, partLines } = readDeck(deckYaml, "deck.yaml");
    expect(lines.get("first-gauge")).toBe(at("id: first-gauge"));
    const parts = (id: string) => partLines.get(id);
    expect(parts("what-raises-tides")?.get("salt")).toBe(at("id: salt"));
    expect(parts("what-raises-tides")?.get("cites")).toBe(at("cites:"));
    expect(parts("spring-tide-term")?.get("neap")).toBe(at("id: neap"));
    expect(parts("spring-tide-term")?.get("enemies/tide-of-the-line")).toBe(at("enemies:"));
  });

  it.each<[what: string, place: string, mistake: string, line: number, message: string]>([
    [
      "a misspelt key",
      "prompt: What raises",
      "promt: What raises",
      at("prompt: What raises"),
      "unknown key 'promt'; did you mean 'prompt'?",
    ],
    ["a key of another kind", "cites:", "answer:", at("cites:"), "'answer' does not belong here"],
    [
      "a misspelt key of an option",
      "correct: true",
      "corect: true",
      at("id: moon"),
      "unknown key 'corect'; did you mean 'correct'?",
    ],
    [
      "a misspelt kind",
      "kind: cloze",
      "kind: clzoe",
      at("kind: cloze"),
      "unknown kind 'clzoe'; did you mean 'cloze'?",
    ],
    [
      "an id in capitals",
      "id: neap",
      "id: Neap Tide",
      at("id: neap"),
      "'id' must be lower-case words or numbers joined by hyphens, not 'Neap Tide'",
    ],
    ["a slide in words", "slide: 3", "slide: three", at("slide: 3"), "'slide' must be a number"],
    [
      "a slide before the first",
      "slide: 3",
      "slide: 0",
      at("slide: 3"),
      "'slide' must be at least 1",
    ],
    [
      "a slide and a half",
      "slide: 3",
      "slide: 1.5",
      at("slide: 3"),
      "'slide' must be a whole number",
    ],
    [
      "correct: yes",
      "correct: true",
      "correct: yes",
      at("id: moon"),
      "'correct' must be true or false",
    ],
    [
      "an empty text",
      "explanation: It stood in Sheerness.",
      'explanation: "  "',
      at("explanation: It"),
      "'explanation' must not be empty",
    ],
    [
      "a key without a value",
      "explanation: It stood in Sheerness.",
      "explanation:",
      at("explanation: It"),
      "'explanation' is empty",
    ],
    [
      "options that are no list",
      "answer: 1831",
      "answer: { year: 1831 }",
      at("answer: 1831"),
      "'answer' must be a list",
    ],
    [
      "an empty list",
      "answer: 1831",
      "answer: []",
      at("answer: 1831"),
      "'answer' needs at least 1 entry",
    ],
    [
      "a list in a list",
      "answer: 1831",
      "answer: [1831, [1]]",
      at("answer: 1831"),
      "entry 2 of 'answer' must be text",
    ],
    [
      "a day that does not exist",
      "2024-02-01",
      "2024-02-31",
      at("reset:"),
      "'reset' must be a date such as 2026-01-31",
    ],
    [
      "a question id given twice",
      "id: first-gauge",
      "id: spring-tide-term",
      at("id: first-gauge"),
      `the question id 'spring-tide-term' is taken already, on line ${at("id: spring")}`,
    ],
    [
      "an option id given twice",
      "id: salt",
      "id: moon",
      at("id: salt"),
      "the id 'moon' is given twice in this question",
    ],
    ["a key given twice", "unit: year", "tolerance: 1", at("unit:"), "'tolerance' is given twice"],
    [
      "an unclosed blank",
      "{{moon}}",
      "{{moon}",
      at('prompt: "With'),
      "the blank '{{moon} at its quarter t' is not closed with '}}'",
    ],
    [
      "an empty alternative",
      "{{moon}}",
      "{{moon|}}",
      at('prompt: "With'),
      "a blank holds an empty answer",
    ],
    [
      "a colon within a text",
      "prompt: In which",
      "prompt: Say: in which",
      at("prompt: In"),
      "a text that holds ': ' must stand in quotation marks",
    ],
    [
      "a comma within braces",
      "text: The wind,",
      "text: The wind, or storm,",
      at("id: wind"),
      "a text with a comma must stand in quotation marks inside { }: 'or storm' is cut off",
    ],
    [
      "an unknown top key",
      "questions:",
      "question:",
      at("questions:"),
      "unknown key 'question'; did you mean 'questions'?",
    ],
  ])("with %s says so on the very line", (_what, place, mistake, line, message) => {
    expect(problems([place, mistake])).toContain(`${line} ${message}`);
  });

  it("lacking a key says so where the question begins", () => {
    expect(problems(["    explanation: It stood in Sheerness.\n", ""])).toEqual([
      `${at("id: first-gauge")} 'explanation' is missing`,
    ]);
  });

  it("says all that is wrong at once, in the order of its lines", () => {
    const found = problems(
      ["prompt: What raises", "promt: What raises"],
      ["id: neap", "id: Neap"],
      ["slide: 3", "slide: three"],
      ["unit: year", "unit: year\n    colour: blue"],
    );
    expect(found).toEqual([
      `${at("id: what-raises")} 'prompt' is missing`,
      `${at("prompt: What")} unknown key 'promt'; did you mean 'prompt'?`,
      `${at("id: neap")} 'id' must be lower-case words or numbers joined by hyphens, not 'Neap'`,
      `${at("slide: 3")} 'slide' must be a number`,
      `${at("unit: year") + 1} unknown key 'colour'`,
    ]);
  });

  it("says what else is wrong with a question of no known kind", () => {
    const kind = at("kind: cloze");
    expect(problems(["kind: cloze", "kind: close"], ["reset: 2024-02-01", "reset: soon"])).toEqual([
      `${kind} unknown kind 'close'; did you mean 'cloze'?`,
      `${at("reset:")} 'reset' must be a date such as 2026-01-31`,
    ]);
  });

  it("is read past a syntax error in one question", () => {
    const text = planted(
      deckYaml,
      ["prompt: What raises", "prompt: So: what raises"],
      ["slide: 3", "slide: x"],
    );
    const { questions, problems } = readDeck(text, "deck.yaml");
    expect(problems.map(({ line }) => line)).toEqual([at("prompt: What"), at("slide: 3")]);
    expect(questions.map(({ id }) => id)).toEqual(["spring-tide-term", "tide-of-the-line"]);
  });

  it.each([
    ["nothing", "", "a deck begins with 'questions:', a list"],
    ["a list", "- a\n", "a deck begins with 'questions:', a list"],
    ["no list", "questions: none\n", "'questions' must be a list"],
    ["text alone", "questions:\n  - hello\n", "this entry must be a set of 'key: value' lines"],
    ["too much", `questions: [] # ${"x".repeat(2_000_000)}`, "the file is larger than 2 MB"],
    ["brackets without end", "[".repeat(200_000), "nested too deeply to be read"],
    ["dashes without end", "- ".repeat(100_000), "nested too deeply to be read"],
    [
      "a bomb of aliases",
      `a: &a [x,x,x,x,x,x,x,x,x,x]\n${"bcdefgh".replace(/./g, (c) => `${c}: &${c} [${Array(10).fill(`*${String.fromCharCode(c.charCodeAt(0) - 1)}`)}]\n`)}questions: *h\n`,
      "too many entries with *, write them out",
    ],
  ])("that holds %s gets one sentence", (_what, text, message) => {
    const { questions, problems } = readDeck(text, "deck.yaml");
    expect(problems.map((problem) => problem.message)).toContain(message);
    expect(questions).toEqual([]);
  });

  it("holds at most 2,000 questions", () => {
    const many = `questions:\n${"  - { id: x }\n".repeat(2001)}`;
    expect(readDeck(many, "deck.yaml").problems).toContainEqual({
      path: "deck.yaml",
      line: 2002,
      level: "error",
      message: "a deck holds at most 2000 questions; this one has 2001",
    });
  });
});
