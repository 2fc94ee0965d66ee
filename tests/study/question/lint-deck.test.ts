import { describe, expect, it } from "vitest";
import { lintDeck } from "../../../study/question/lint/lint-deck";
import { chanceOfAtLeast } from "../../../study/question/lint/longest-keys";
import type { Question, QuestionBody } from "../../../study/question/question";
import { choice, question, samples, slide, typed } from "./sample-questions";

const slides = [slide(1, "Tides", "The moon raises the tides")];

function lint(...questions: Question[]): string[] {
  return lintDeck(questions, slides).map(({ question: id, rule }) => `${id} ${rule}`);
}

const asked = typed("What is the moment of resting water between ebb and flood called?", [
  "slack water",
]);
const telling = choice(
  "How long does slack water, the moment of rest between ebb and flood, last?",
  "Minutes",
  "Hours",
  "Seconds",
);

describe("two questions of a deck", () => {
  const first = question(asked, { id: "asked" });

  it("get in each other's way when one tells what the other asks", () => {
    expect(lint(first, question(telling, { id: "telling" }))).toEqual(["telling key-given-away"]);
    expect(lint(question(telling, { id: "telling" }), first)).toEqual(["telling key-given-away"]);
  });

  it("may name a term that is asked for elsewhere", () => {
    const naming = choice("Where is slack water longest?", "In bays", "In rivers", "At capes");
    expect(lint(first, question(naming, { id: "naming" }))).toEqual([]);
  });

  it("get in each other's way when they ask nearly the same", () => {
    const twin: QuestionBody = {
      ...asked,
      prompt: "Between ebb and flood the water rests; what is this moment called?",
    };
    expect(lint(first, question(twin, { id: "twin" }))).toEqual(["twin near-duplicate"]);
  });

  it("may be worded alike when their keys differ", () => {
    const one = typed("In which year did the harbour of Brest get its tide gauge?", ["1711"], {
      tolerance: 0,
      unit: "year",
    });
    const two = typed("In which year did the harbour of Amsterdam get its tide gauge?", ["1700"], {
      tolerance: 0,
      unit: "year",
    });
    expect(lint(question(one, { id: "one" }), question(two, { id: "two" }))).toEqual([]);
  });

  it("may do both when they are enemies, named on either side", () => {
    const enemies = ["asked"];
    expect(lint(first, question(telling, { id: "telling", enemies }))).toEqual([]);
    expect(lint(first, question(asked, { id: "twin", enemies }))).toEqual([]);
  });

  it("may do so when the later one says why", () => {
    const allow = { "near-duplicate": "asked again at the end on purpose" };
    expect(lint(first, question(asked, { id: "twin", allow }))).toEqual([]);
  });
});

describe("a deck as a whole", () => {
  const longKey = (n: number) =>
    choice(samples.choice.prompt, `The moon ${n}`, `Wind ${n}`, `Salt ${n}`);
  const shortKey = (n: number) =>
    choice(samples.choice.prompt, `Moon ${n}`, `The winds ${n}`, `Salts ${n}`);
  const apart = { "near-duplicate": "made by a machine" };
  const ask = (body: QuestionBody, id: string, allow: Record<string, string> = apart) =>
    question(body, { id, allow });
  const about = (questions: Question[]) =>
    lint(...questions).filter((line) => line.endsWith("longest-keys"));

  it("is told once when its keys are the longest options more often than chance", () => {
    const all = Array.from({ length: 8 }, (_, n) => ask(longKey(n), `q-${n}`));
    expect(about(all)).toEqual(["q-0 longest-keys"]);
    const mixed = Array.from({ length: 8 }, (_, n) =>
      ask(n % 2 ? longKey(n) : shortKey(n), `q-${n}`),
    );
    expect(about(mixed)).toEqual([]);
  });

  it("is not judged on a few questions, nor on those that say why", () => {
    const all = Array.from({ length: 8 }, (_, n) => ask(longKey(n), `q-${n}`));
    expect(about(all.slice(0, 4))).toEqual([]);
    const said = all.map((each) => ({ ...each, allow: { ...apart, "longest-keys": "names" } }));
    expect(about(said)).toEqual([]);
  });

  it("is judged by the exact binomial chance", () => {
    // pbinom(6, 12, 0.25, lower.tail = FALSE) in R; and one minus (2/3)^3
    expect(chanceOfAtLeast(7, Array(12).fill(0.25))).toBeCloseTo(0.01425278, 7);
    expect(chanceOfAtLeast(1, [1 / 3, 1 / 3, 1 / 3])).toBeCloseTo(19 / 27, 12);
    expect(chanceOfAtLeast(0, [])).toBe(1);
  });

  it("is looked through in the order of its questions", () => {
    const broken = choice("What?", "The moon", "The wind");
    expect(lint(ask(broken, "z", {}), ask(broken, "a", {})).map((line) => line[0])).toEqual([
      "z",
      "a",
    ]);
  });
});
