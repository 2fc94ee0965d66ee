/** A question as a deck file writes it; docs/deck-format.md is its description for authors. */
import * as z from "zod/mini";
import {
  ChoiceBody,
  ChoicesBody,
  ClozeBody,
  Id,
  ListBody,
  MatchingBody,
  OrderingBody,
  TypedBody,
} from "../study/question/question";

function midnight(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}

/** A day, `2026-01-31`; read as ms UTC at its beginning. */
const Day = z.pipe(
  z.string().check(
    z.refine((text) => {
      const time = /^\d{4}-\d\d-\d\d$/.test(text) ? midnight(text) : Number.NaN;
      return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
    }, "must be a date such as 2026-01-31"),
  ),
  z.transform(midnight),
);

const place = {
  id: Id,
  topic: Id,
  slide: z.int().check(z.minimum(1)),
  enemies: z.optional(z.array(Id).check(z.maxLength(40))),
  reset: z.optional(Day),
  allow: z.optional(
    z.record(z.string(), z.string().check(z.trim(), z.minLength(1, "needs a reason"))),
  ),
};

export const DeckQuestion = z.discriminatedUnion("kind", [
  z.extend(ChoiceBody, place),
  z.extend(ChoicesBody, place),
  z.extend(z.omit(TypedBody, { terms: true }), place),
  z.extend(z.omit(ClozeBody, { blanks: true, terms: true }), place),
  z.extend(OrderingBody, place),
  z.extend(MatchingBody, place),
  z.extend(z.omit(ListBody, { terms: true }), place),
]);

/** What a question of any kind has; to look at the rest of one whose kind is not known. */
export const QuestionOfNoKind = z.looseObject({
  ...place,
  prompt: ChoiceBody.shape.prompt,
  explanation: ChoiceBody.shape.explanation,
});

/** Every key that a question or a part of one can have. */
export const deckKeys = [
  ...new Set([
    ...DeckQuestion.def.options.flatMap((body) => Object.keys(body.shape)),
    ...["text", "correct", "why", "misconception", "at", "cells", "left", "right", "accept"],
  ]),
];

/** Keys whose values are numbers or true and false; all others hold text. */
export const typedDeckKeys = new Set([
  ...["slide", "tolerance", "at", "cells", "need"],
  ...["correct", "shuffle"],
]);
