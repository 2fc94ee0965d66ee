import { describe, expect, test } from "vitest";
import { nothingSaid } from "../../../study/memory/log";
import { Again, Easy, Good, Hard } from "../../../study/memory/model";
import { expectedDuration, unknownPace } from "../../../study/memory/pace";
import { enough, type Rated, ratingOf } from "../../../study/memory/rating";
import { mark } from "../../../study/question/mark";
import type { BodyOf } from "../../../study/question/question";

const usual = { n: 10, logRatio: 0 };
const quick = expectedDuration("typed", 10) * 0.59;
const right: Rated = {
  score: 1,
  enough: true,
  questionKind: "typed",
  recallLength: 10,
  durationMs: expectedDuration("typed", 10),
  confidence: "none",
  hinted: false,
};
const wrong: Rated = { ...right, score: 0, enough: false };
const guessed = { ...nothingSaid, guessed: true };
const overruled = { ...nothingSaid, overruled: true };
const recalled = ["typed", "cloze", "list"] as const;
const shown = ["choice", "choices", "ordering", "matching"] as const;

describe("the rating of an answer", () => {
  test.each([
    ["right is Good", right, nothingSaid, Good],
    ["wrong is Again", wrong, nothingSaid, Again],
    ["partly right is Again, never Hard", { ...wrong, score: 0.9 }, nothingSaid, Again],
    ["enough of a list is Good", { ...right, score: 0.8 }, nothingSaid, Good],
    ["right while guessing is Hard", { ...right, confidence: "guessing" }, nothingSaid, Hard],
    ["right, and owned up to as a guess, is Hard", right, guessed, Hard],
    ["right after a look at the slide is Hard", { ...right, hinted: true }, nothingSaid, Hard],
    ["wrong while guessing is Again", { ...wrong, confidence: "guessing" }, nothingSaid, Again],
    ["wrong, and owned up to as a guess, is Again", wrong, guessed, Again],
    ["wrong after a look at the slide is Again", { ...wrong, hinted: true }, nothingSaid, Again],
    ["overruled is Good", wrong, overruled, Good],
    ["overruled while guessing is Hard", { ...wrong, confidence: "guessing" }, overruled, Hard],
    ["overruled and guessed is Hard", wrong, { ...overruled, guessed: true }, Hard],
    ["overruled after a look at the slide is Hard", { ...wrong, hinted: true }, overruled, Hard],
    ["overruled is never Easy", { ...wrong, durationMs: quick }, overruled, Good],
    ["clearly faster than usual is Easy", { ...right, durationMs: quick }, nothingSaid, Easy],
    ["a quick guess is Hard", { ...right, durationMs: quick }, guessed, Hard],
    [
      "quick with one item missing is Good",
      { ...right, score: 0.8, durationMs: quick },
      nothingSaid,
      Good,
    ],
  ] as const)("%s", (_, review, said, rating) => {
    expect(ratingOf(review, said, false, usual)).toBe(rating);
  });

  test("at first sight nothing is Easy", () => {
    expect(ratingOf({ ...right, durationMs: quick }, nothingSaid, true, usual)).toBe(Good);
  });

  test("nothing is Easy before ten answers have shown the student's pace", () => {
    const fast = { ...right, durationMs: 500 };
    expect(ratingOf(fast, nothingSaid, false, unknownPace)).toBe(Good);
    expect(ratingOf(fast, nothingSaid, false, { ...usual, n: 9 })).toBe(Good);
    expect(ratingOf(fast, nothingSaid, false, usual)).toBe(Easy);
  });

  test("faster is measured against the student's own pace, not everybody's", () => {
    const fastTypist = { n: 50, logRatio: Math.log(0.5) };
    expect(ratingOf({ ...right, durationMs: quick }, nothingSaid, false, fastTypist)).toBe(Good);
    const slowTypist = { n: 50, logRatio: Math.log(2) };
    expect(ratingOf(right, nothingSaid, false, slowTypist)).toBe(Easy);
  });

  test("only what was recalled can be Easy, not what was recognised or arranged", () => {
    const fast = { ...right, durationMs: 500 };
    for (const questionKind of recalled) {
      expect(ratingOf({ ...fast, questionKind }, nothingSaid, false, usual)).toBe(Easy);
    }
    for (const questionKind of shown) {
      expect(ratingOf({ ...fast, questionKind }, nothingSaid, false, usual)).toBe(Good);
    }
  });
});

const common = { prompt: "?", explanation: "!" };
const item = (id: string) => ({ id, text: id });

function list(names: string[], need?: number): BodyOf<"list"> {
  const items = names.map(item);
  return { kind: "list", ...common, items, ...(need === undefined ? {} : { need }) };
}

function recalls(body: BodyOf<"list">, entries: string[]): boolean {
  return enough(body, mark(body, { kind: "list", entries }));
}

function matching(names: string[]): BodyOf<"matching"> {
  const pairs = names.map((id) => ({ id, left: id, right: `right of ${id}` }));
  return { kind: "matching", ...common, pairs };
}

function matches(body: BodyOf<"matching">, pairs: Record<string, string>): boolean {
  return enough(body, mark(body, { kind: "matching", pairs }));
}

describe("enough of an answer", () => {
  const five = ["pods", "nodes", "jobs", "volumes", "secrets"];

  test("of five or more list items is all but one", () => {
    expect(recalls(list(five), five.slice(1))).toBe(true);
    expect(recalls(list(five), five.slice(2))).toBe(false);
    expect(recalls(list(five.slice(1)), five.slice(2))).toBe(false);
  });

  test("of a list is counted over the items asked for", () => {
    expect(recalls(list(five, 4), five.slice(0, 3))).toBe(false);
    expect(recalls(list(five, 4), five.slice(0, 4))).toBe(true);
    const seven = [...five, "routes", "labels"];
    expect(recalls(list(seven, 5), seven.slice(0, 4))).toBe(true);
  });

  test("of five or more pairs is all but one", () => {
    const [a = "", b = "", c = "", d = "", e = ""] = five;
    expect(matches(matching(five), { [a]: a, [b]: b, [c]: c, [d]: d })).toBe(true);
    expect(matches(matching(five), { [a]: a, [b]: b, [c]: c, [d]: e, [e]: d })).toBe(false);
    expect(matches(matching([a, b, c, d]), { [a]: a, [b]: b, [c]: c })).toBe(false);
  });

  test("of any other kind is all of it", () => {
    const ordering: BodyOf<"ordering"> = { kind: "ordering", ...common, items: five.map(item) };
    const swapped = ["nodes", "pods", "jobs", "volumes", "secrets"];
    expect(enough(ordering, mark(ordering, { kind: "ordering", order: five }))).toBe(true);
    expect(enough(ordering, mark(ordering, { kind: "ordering", order: swapped }))).toBe(false);
    const cloze: BodyOf<"cloze"> = { kind: "cloze", ...common, blanks: five.map((word) => [word]) };
    const missing = ["", ...five.slice(1)];
    expect(enough(cloze, mark(cloze, { kind: "cloze", texts: five }))).toBe(true);
    expect(enough(cloze, mark(cloze, { kind: "cloze", texts: missing }))).toBe(false);
  });

  test('is never "I don\'t know"', () => {
    for (const body of [list(five), matching(five)]) {
      expect(enough(body, mark(body, { kind: "unknown" }))).toBe(false);
    }
  });
});
