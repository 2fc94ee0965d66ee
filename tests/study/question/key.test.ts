import { describe, expect, it } from "vitest";
import { sameKey } from "../../../study/question/key";
import type { QuestionBody } from "../../../study/question/question";
import { samples } from "./sample-questions";

const { choice, typed, cloze, ordering, matching, list } = samples;

const same: [string, QuestionBody, QuestionBody][] = [
  ["prompt and explanation", choice, { ...choice, prompt: "Who?", explanation: "So." }],
  [
    "an option's wording and reason",
    choice,
    {
      ...choice,
      options: choice.options.map((option) => ({ ...option, text: `${option.id}!`, why: "New" })),
    },
  ],
  ["the order of options", choice, { ...choice, options: choice.options.toReversed() }],
  [
    "`correct: false` for no `correct`",
    choice,
    {
      ...choice,
      options: choice.options.map((option) => ({ ...option, correct: option.correct === true })),
    },
  ],
  ["which accepted answer is shown", typed, { ...typed, answer: typed.answer.toReversed() }],
  [
    "the wording of pieces",
    ordering,
    {
      ...ordering,
      items: ordering.items.map((item) => ({ ...item, text: item.id, at: 1 })),
    },
  ],
  ["the order of pairs", matching, { ...matching, pairs: matching.pairs.toReversed() }],
  ["asking for all items in words", { ...list, need: 3 }, (({ need: _, ...rest }) => rest)(list)],
];

const other: [string, QuestionBody, QuestionBody][] = [
  [
    "another key",
    choice,
    {
      ...choice,
      options: choice.options.map(({ correct: _, ...option }) =>
        option.id === "wind" ? { ...option, correct: true } : option,
      ),
    },
  ],
  [
    "an option more",
    choice,
    { ...choice, options: [...choice.options, { id: "new", text: "New" }] },
  ],
  ["another kind", choice, { ...choice, kind: "choices" }],
  ["an accepted answer more", typed, { ...typed, answer: [...typed.answer, "high spring"] }],
  ["a tolerance", typed, { ...typed, tolerance: 0 }],
  ["another term of the deck", typed, { ...typed, terms: ["string tide"] }],
  ["another known mistake", typed, { ...typed, mistakes: [{ id: "neap", text: "sprint tide" }] }],
  ["another blank", cloze, { ...cloze, blanks: [["moon"], ["sun"]] }],
  ["another order", ordering, { ...ordering, items: ordering.items.toReversed() }],
  ["no extras", ordering, (({ extras: _, ...rest }) => rest)(ordering)],
  [
    "two equal right-hand sides",
    matching,
    {
      ...matching,
      pairs: matching.pairs.map((pair) =>
        pair.id === "slack" ? { ...pair, right: "rising water" } : pair,
      ),
    },
  ],
  [
    "another wording that counts",
    list,
    {
      ...list,
      items: list.items.map((item) => ({ ...item, accept: ["sand"] })),
    },
  ],
  ["more items asked for", list, { ...list, need: 3 }],
];

describe("past answers", () => {
  it.each(same)("keep their marks after a change of %s", (_what, before, after) => {
    expect(sameKey(before, after)).toBe(true);
  });

  it.each(other)("are marked again after a change to %s", (_what, before, after) => {
    expect(sameKey(before, after)).toBe(false);
    expect(sameKey(after, before)).toBe(false);
  });

  it.each(Object.values(samples))(
    "keep their marks when a $kind question stays as it is",
    (body) => {
      expect(sameKey(body, structuredClone(body))).toBe(true);
    },
  );
});
