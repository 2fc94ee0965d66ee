/**
 * What a question is. One union over the seven kinds; the same schema reads deck files, guards the
 * database and travels to the phone (hence `zod/mini`).
 *
 * Texts (`prompt`, `text`, `why`, `explanation`) are plain text with three inline marks: `code`,
 * **strong** and *emphasis*. They never hold HTML.
 */
import * as z from "zod/mini";

/** Ids are short, readable and permanent: lower-case words and numbers joined by hyphens, at most 64 characters. */
export const Id = z
  .string()
  .check(
    z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "must be lower-case words or numbers joined by hyphens"),
    z.maxLength(64, "must have at most 64 characters"),
  );

const text = (most: number) =>
  z
    .string()
    .check(
      z.trim(),
      z.minLength(1, "must not be empty"),
      z.maxLength(most, `must have at most ${most} characters`),
    );

const Phrase = text(400);
const Passage = text(2000);

/** A wrong answer that is worth naming to the lecturer, e.g. "takes the client for the daemon". */
const Misconception = text(160);

/** One option of a choice question. */
const Option = z.strictObject({
  id: Id,
  text: Phrase,
  /** True on the key (or on each key of `choices`). */
  correct: z.optional(z.boolean()),
  /** Shown when this option is chosen: why it is right, or why it tempts and is wrong. */
  why: z.optional(Passage),
  misconception: z.optional(Misconception),
});
export type Option = z.infer<typeof Option>;

/** A piece that belongs nowhere: a layer of the other stack, a right-hand side without a partner. */
const Extra = z.strictObject({
  id: Id,
  text: Phrase,
  why: z.optional(Passage),
  misconception: z.optional(Misconception),
});

/** A wrong typed answer that is expected, with what to say to it. */
const Mistake = z.strictObject({
  id: Id,
  text: Phrase,
  why: z.optional(Passage),
  misconception: z.optional(Misconception),
});

const Step = z.strictObject({
  id: Id,
  text: Phrase,
  why: z.optional(Passage),
  /** Where it stands on a scale (a year), so that feedback can draw true distances. */
  at: z.optional(z.number()),
  /** How many side-by-side cells the layer has on the slide, 1..4. */
  cells: z.optional(z.int().check(z.minimum(1), z.maximum(4))),
});

const Pair = z.strictObject({ id: Id, left: Phrase, right: Phrase, why: z.optional(Passage) });

const Item = z.strictObject({
  id: Id,
  text: Phrase,
  /** Other wordings that count; an entry counts when it contains one of them. */
  accept: z.optional(z.array(Phrase).check(z.maxLength(24))),
  why: z.optional(Passage),
});

const common = {
  prompt: Passage,
  explanation: Passage,
  /** Exact words of the cited slide that hold the answer; marked when the slide is shown. */
  cites: z.optional(Phrase),
};

/** Terms of the deck that a typing slip could turn an answer into. Computed from the deck (`terms.ts`), never written by hand. */
const terms = z.optional(z.array(z.string()));

/** False: options stand in the order of the file, as numbers and years should. */
const shuffle = z.optional(z.boolean());

export const ChoiceBody = z.strictObject({
  kind: z.literal("choice"),
  ...common,
  options: z.array(Option).check(z.minLength(2), z.maxLength(8)),
  shuffle,
});
export const ChoicesBody = z.strictObject({
  kind: z.literal("choices"),
  ...common,
  options: z.array(Option).check(z.minLength(2), z.maxLength(10)),
  shuffle,
});
export const TypedBody = z.strictObject({
  kind: z.literal("typed"),
  ...common,
  /** Accepted answers; the first is the one shown. */
  answer: z.array(Phrase).check(z.minLength(1), z.maxLength(24)),
  /** Numbers only: how far off still counts, in `unit`. */
  tolerance: z.optional(z.number().check(z.nonnegative())),
  unit: z.optional(text(24)),
  mistakes: z.optional(z.array(Mistake).check(z.maxLength(12))),
  terms,
});
export const ClozeBody = z.strictObject({
  kind: z.literal("cloze"),
  ...common,
  /** One list of accepted answers per `{{blank}}` of the prompt, in order; computed from the prompt when read. */
  blanks: z
    .array(z.array(Phrase).check(z.minLength(1), z.maxLength(12)))
    .check(z.minLength(1), z.maxLength(8)),
  terms,
});
export const OrderingBody = z.strictObject({
  kind: z.literal("ordering"),
  ...common,
  /** In the right order, first (or top) to last (or bottom). */
  items: z.array(Step).check(z.minLength(3), z.maxLength(10)),
  /** `layers`: drawn as the lecture draws a layer stack. */
  layout: z.optional(z.enum(["line", "layers"])),
  /** What the two ends are called: `[earliest, latest]`, `[top, bottom]`. */
  ends: z.optional(z.tuple([text(40), text(40)])),
  /** Pieces to leave out. */
  extras: z.optional(z.array(Extra).check(z.maxLength(4))),
});
export const MatchingBody = z.strictObject({
  kind: z.literal("matching"),
  ...common,
  pairs: z.array(Pair).check(z.minLength(3), z.maxLength(8)),
  /** Right-hand sides without a partner. */
  extras: z.optional(z.array(Extra).check(z.maxLength(4))),
});
export const ListBody = z.strictObject({
  kind: z.literal("list"),
  ...common,
  items: z.array(Item).check(z.minLength(2), z.maxLength(12)),
  /** How many of the items are asked for; all where absent. */
  need: z.optional(z.int().check(z.minimum(2), z.maximum(12))),
  terms,
});

/** What a revision keeps: one wording of a question, with its key. */
export const QuestionBody = z.discriminatedUnion("kind", [
  ChoiceBody,
  ChoicesBody,
  TypedBody,
  ClozeBody,
  OrderingBody,
  MatchingBody,
  ListBody,
]);
export type QuestionBody = z.infer<typeof QuestionBody>;
export type Kind = QuestionBody["kind"];
export type BodyOf<K extends Kind> = Extract<QuestionBody, { kind: K }>;

export const kinds = [
  "choice",
  "choices",
  "typed",
  "cloze",
  "ordering",
  "matching",
  "list",
] as const satisfies readonly Kind[];

/** A question as its deck holds it: where it belongs, and its present wording. */
export interface Question {
  /** Unique in the course and permanent. */
  id: string;
  topic: string;
  /** The slide it cites, counted from 1. */
  slide: number;
  /** Questions made of the same fact: never asked near each other. */
  enemies: string[];
  /** ms UTC; answers before it count for nothing. */
  resetAt: number | null;
  /** Lint warnings the author has looked at, with the reason they may stand. */
  allow: Record<string, string>;
  body: QuestionBody;
}
