import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer } from "../../../study/question/answer";
import { mark } from "../../../study/question/mark";
import type { QuestionBody } from "../../../study/question/question";
import { samples } from "./sample-questions";

const bodies = fc.constantFrom(...Object.values(samples));

/** Words that occur in the samples, and others. */
const text = fc.oneof(
  fc.constantFrom("moon", "sun", "spring tide", "neap", "erosion", "streams", "", "currents ebb"),
  fc.string({ maxLength: 30 }),
);
const id = fc.constantFrom(
  "moon",
  "sun",
  "wind",
  "low",
  "flood",
  "high",
  "ebb",
  "wave",
  "slack",
  "foam",
  "zz",
);

const answers: fc.Arbitrary<Answer> = fc.oneof(
  fc.constant<Answer>({ kind: "unknown" }),
  id.map((option): Answer => ({ kind: "choice", option })),
  fc.array(id, { maxLength: 10 }).map((options): Answer => ({ kind: "choices", options })),
  text.map((text): Answer => ({ kind: "typed", text })),
  fc.array(text, { maxLength: 8 }).map((texts): Answer => ({ kind: "cloze", texts })),
  fc.array(id, { maxLength: 14 }).map((order): Answer => ({ kind: "ordering", order })),
  fc.dictionary(id, id, { maxKeys: 8 }).map((pairs): Answer => ({ kind: "matching", pairs })),
  fc.array(text, { maxLength: 24 }).map((entries): Answer => ({ kind: "list", entries })),
);

function keyAnswer(body: QuestionBody): Answer {
  switch (body.kind) {
    case "choice":
      return { kind: "choice", option: body.options.find((option) => option.correct)?.id ?? "" };
    case "choices":
      return {
        kind: "choices",
        options: body.options.filter((option) => option.correct).map((option) => option.id),
      };
    case "typed":
      return { kind: "typed", text: body.answer[0] ?? "" };
    case "cloze":
      return { kind: "cloze", texts: body.blanks.map((accepted) => accepted.at(-1) ?? "") };
    case "ordering":
      return { kind: "ordering", order: body.items.map((item) => item.id) };
    case "matching":
      return {
        kind: "matching",
        pairs: Object.fromEntries(body.pairs.map((pair) => [pair.id, pair.id])),
      };
    case "list":
      return { kind: "list", entries: body.items.map((item) => item.text) };
  }
}

function partIds(body: QuestionBody): string[] {
  switch (body.kind) {
    case "choice":
    case "choices":
      return body.options.map((option) => option.id);
    case "typed":
      return ["0"];
    case "cloze":
      return body.blanks.map((_, index) => String(index));
    case "ordering":
      return [...body.items, ...(body.extras ?? [])].map((piece) => piece.id);
    case "matching":
      return body.pairs.map((pair) => pair.id);
    case "list":
      return body.items.map((item) => item.id);
  }
}

describe("marking whatever comes in", () => {
  it("gives a score from 0 to 1, and right means 1", () => {
    fc.assert(
      fc.property(bodies, answers, (body, answer) => {
        const { score, right } = mark(body, answer);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(right).toBe(score === 1);
      }),
    );
  });

  it("gives the key 1", () => {
    for (const body of Object.values(samples)) expect(mark(body, keyAnswer(body)).score).toBe(1);
  });

  it("has a verdict on every part, each once", () => {
    fc.assert(
      fc.property(bodies, answers, (body, answer) => {
        const ids = mark(body, answer).parts.map((part) => part.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids).toEqual(expect.arrayContaining(partIds(body)));
      }),
    );
  });

  it("gives the same marking when it is done again", () => {
    fc.assert(
      fc.property(bodies, answers, (body, answer) => {
        expect(mark(body, answer)).toEqual(mark(structuredClone(body), structuredClone(answer)));
      }),
    );
  });
});
