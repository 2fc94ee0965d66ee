/** An answer in a story: how a student gives it, what is said to it, what is stored. */
import type { Hand } from "./hand";

export interface Attempt {
  how: "right" | "wrong" | "partly right" | "not known";
  give: (hand: Hand) => Promise<void>;
  /** The verdict's sentence. */
  verdict: string;
  /** What is read in the marking, among other things. */
  marks: (string | RegExp)[];
  score: number;
}

export interface AskedOne {
  kind: string;
  question: string;
  topic: string;
  attempts: Attempt[];
}

export const attempt = (
  how: Attempt["how"],
  give: Attempt["give"],
  verdict: string,
  score: number,
  ...marks: Attempt["marks"]
): Attempt => ({ how, give, verdict, score, marks });

/** Answered rightly. */
export const right = (give: Attempt["give"], ...marks: Attempt["marks"]) =>
  attempt("right", give, "Right.", 1, ...marks);

/** "I don’t know". */
export const unknown = (verdict: string, ...marks: Attempt["marks"]) =>
  attempt("not known", (hand) => hand.dontKnow(), verdict, 0, ...marks);
