import { describe, expect, it } from "vitest";
import type { Answer } from "../../../study/question/answer";
import { mark } from "../../../study/question/mark";
import type { Kind } from "../../../study/question/question";
import { samples } from "./sample-questions";

const cases: [kind: Kind, what: string, answer: Answer, score: number][] = [
  ["choice", "the key", { kind: "choice", option: "moon" }, 1],
  ["choice", "a distractor", { kind: "choice", option: "wind" }, 0],
  ["choice", "an option that no longer exists", { kind: "choice", option: "gone" }, 0],
  ["choices", "all keys", { kind: "choices", options: ["sun", "moon"] }, 1],
  ["choices", "one of two keys", { kind: "choices", options: ["sun"] }, 0.5],
  [
    "choices",
    "both keys and a distractor",
    { kind: "choices", options: ["sun", "moon", "salt"] },
    0.5,
  ],
  ["choices", "a key and a distractor", { kind: "choices", options: ["sun", "wind"] }, 0],
  ["choices", "everything", { kind: "choices", options: ["moon", "sun", "wind", "salt"] }, 0],
  ["choices", "the same key twice", { kind: "choices", options: ["sun", "sun"] }, 0.5],
  ["typed", "the answer shown", { kind: "typed", text: "spring tide" }, 1],
  ["typed", "another accepted answer", { kind: "typed", text: "springs" }, 1],
  ["typed", "a known mistake", { kind: "typed", text: "lowest tide" }, 0],
  ["typed", "nothing", { kind: "typed", text: "  " }, 0],
  ["cloze", "every blank", { kind: "cloze", texts: ["moon", "star"] }, 1],
  ["cloze", "one blank of two", { kind: "cloze", texts: ["wind", "sun"] }, 0.5],
  ["cloze", "the blanks swapped", { kind: "cloze", texts: ["sun", "moon"] }, 0],
  ["cloze", "too few texts", { kind: "cloze", texts: ["moon"] }, 0.5],
  ["ordering", "the right order", { kind: "ordering", order: ["low", "flood", "high", "ebb"] }, 1],
  ["ordering", "the reverse", { kind: "ordering", order: ["ebb", "high", "flood", "low"] }, 0],
  [
    "ordering",
    "neighbours swapped",
    { kind: "ordering", order: ["low", "high", "flood", "ebb"] },
    2 / 3,
  ],
  [
    "ordering",
    "an extra placed",
    { kind: "ordering", order: ["low", "flood", "wave", "high", "ebb"] },
    2 / 3,
  ],
  ["ordering", "a piece left out", { kind: "ordering", order: ["low", "flood", "high"] }, 2 / 3],
  ["ordering", "nothing placed", { kind: "ordering", order: [] }, 0],
  [
    "matching",
    "all pairs",
    { kind: "matching", pairs: { ebb: "ebb", flood: "flood", slack: "slack" } },
    1,
  ],
  [
    "matching",
    "two swapped",
    { kind: "matching", pairs: { ebb: "flood", flood: "ebb", slack: "slack" } },
    1 / 3,
  ],
  [
    "matching",
    "an extra",
    { kind: "matching", pairs: { ebb: "foam", flood: "flood", slack: "slack" } },
    2 / 3,
  ],
  ["matching", "nothing", { kind: "matching", pairs: {} }, 0],
  ["list", "as many as are asked for", { kind: "list", entries: ["erosion", "currents"] }, 1],
  [
    "list",
    "more than are asked for",
    { kind: "list", entries: ["erosion", "streams", "mixing of water"] },
    1,
  ],
  ["list", "one of two", { kind: "list", entries: ["worn coasts"] }, 0.5],
  [
    "list",
    "the same item in two wordings",
    { kind: "list", entries: ["currents", "streams"] },
    0.5,
  ],
  [
    "list",
    "an item within a sentence",
    { kind: "list", entries: ["it makes strong currents", "erosion"] },
    1,
  ],
  ["list", "a right and a wrong entry", { kind: "list", entries: ["erosion", "moonlight"] }, 0.5],
];

describe("marking", () => {
  it.each(cases)("a %s question answered with %s scores", (kind, _what, answer, score) => {
    const marking = mark(samples[kind], answer);
    expect(marking.score).toBeCloseTo(score, 10);
    expect(marking.right).toBe(score === 1);
  });

  it.each(Object.values(samples))(
    "“I don't know” scores 0 on a $kind question and marks nothing wrong",
    (body) => {
      const marking = mark(body, { kind: "unknown" });
      expect(marking.score).toBe(0);
      expect(marking.right).toBe(false);
      expect(marking.parts.filter(({ verdict }) => verdict === "wrong")).toEqual([]);
      expect(marking.parts.some(({ verdict }) => verdict === "missed")).toBe(true);
    },
  );

  it.each(Object.values(samples))(
    "an answer of another kind scores 0 on a $kind question",
    (body) => {
      const other: Answer =
        body.kind === "typed"
          ? { kind: "choice", option: "moon" }
          : { kind: "typed", text: "moon" };
      expect(mark(body, other)).toEqual(mark(body, { kind: "unknown" }));
    },
  );

  it("tells what the chosen distractor has to say and which confusion it shows", () => {
    const marking = mark(samples.choice, { kind: "choice", option: "wind" });
    expect(marking.feedback).toEqual(["It raises waves."]);
    expect(marking.misconception).toBe("takes waves for tides");
    expect(marking.parts).toEqual([
      { id: "moon", verdict: "missed" },
      { id: "wind", verdict: "wrong" },
      { id: "spin", verdict: "rest" },
    ]);
  });

  it("recognises a known mistake in spite of a slip", () => {
    const marking = mark(samples.typed, { kind: "typed", text: "lowst tide" });
    expect(marking.feedback).toEqual(["That is the lowest."]);
    expect(marking.misconception).toBe("swaps the tides");
  });

  it("tells why a misplaced piece and a piece that belongs nowhere are wrong", () => {
    const order = ["high", "low", "flood", "wave", "ebb"];
    const marking = mark(samples.ordering, { kind: "ordering", order });
    expect(marking.feedback).toEqual(["A wave is not a tide.", "It follows the flood."]);
  });

  it("takes right-hand sides with the same text for one another", () => {
    const pairs = [...samples.matching.pairs, { id: "drop", left: "drop", right: "falling water" }];
    const given = { ebb: "drop", drop: "ebb", flood: "flood", slack: "slack" };
    expect(mark({ ...samples.matching, pairs }, { kind: "matching", pairs: given }).score).toBe(1);
  });

  it("shows entries of a list that fit nothing, at no cost", () => {
    const entries = ["moonlight", "erosion", "currents"];
    const marking = mark(samples.list, { kind: "list", entries });
    expect(marking.score).toBe(1);
    expect(marking.parts.at(-1)).toEqual({ id: "entry-0", verdict: "wrong", given: "moonlight" });
  });
});
