/** What a student did with a question: the raw response, from which marking is derived again whenever needed. */
import * as z from "zod/mini";
import { Id } from "./question";

const typing = z.string().check(z.maxLength(400));

export const Answer = z.discriminatedUnion("kind", [
  /** "I don't know", on any kind of question. */
  z.strictObject({ kind: z.literal("unknown") }),
  z.strictObject({ kind: z.literal("choice"), option: Id }),
  z.strictObject({ kind: z.literal("choices"), options: z.array(Id).check(z.maxLength(10)) }),
  z.strictObject({ kind: z.literal("typed"), text: typing }),
  /** One text per blank, in order. */
  z.strictObject({ kind: z.literal("cloze"), texts: z.array(typing).check(z.maxLength(8)) }),
  /** Ids of the pieces placed, first (or top) to last (or bottom). */
  z.strictObject({ kind: z.literal("ordering"), order: z.array(Id).check(z.maxLength(14)) }),
  /** Left-hand pair id → the id of the pair (or extra) whose right-hand side was put beside it. */
  z.strictObject({
    kind: z.literal("matching"),
    pairs: z.record(Id, Id).check(z.refine((pairs) => Object.keys(pairs).length <= 8)),
  }),
  /** What was recalled, one entry an item. */
  z.strictObject({ kind: z.literal("list"), entries: z.array(typing).check(z.maxLength(24)) }),
]);
export type Answer = z.infer<typeof Answer>;
export type AnswerOf<K extends Answer["kind"]> = Extract<Answer, { kind: K }>;
