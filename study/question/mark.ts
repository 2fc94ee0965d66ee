import type { Answer } from "./answer";
import { markChoice, markChoices } from "./mark-choice";
import { markMatching } from "./mark-matching";
import { markOrdering } from "./mark-ordering";
import { markCloze, markList, markTyped } from "./mark-typed";
import type { QuestionBody } from "./question";

/** How one part of a question (an option, a blank, a piece, a pair, a list item) came out. */
export interface PartMark {
  /** The option's, piece's, pair's or item's id; the index of a blank as text. */
  id: string;
  /**
   * right: given and right · wrong: given and wrong · missed: right but not given ·
   * rest: rightly left alone.
   */
  verdict: "right" | "wrong" | "missed" | "rest";
  /** What was given there, where that is text or another part's id. */
  given?: string;
}

export interface Marking {
  /** 0..1; partial credit where a kind has parts. */
  score: number;
  /** score is 1. */
  right: boolean;
  parts: PartMark[];
  /** What the question has to say to this very answer: the `why` of what was chosen, in order. */
  feedback: string[];
  /** The known confusion this answer shows, if any. */
  misconception: string | null;
}

/**
 * Marks an answer. Pure: the same body and answer give the same marking on the phone and on the server.
 * An answer of another kind than the question, or "I don't know", scores 0 with every key part missed.
 */
export function mark(body: QuestionBody, answer: Answer): Marking {
  switch (body.kind) {
    case "choice":
      return markChoice(body, answer.kind === "choice" ? answer : null);
    case "choices":
      return markChoices(body, answer.kind === "choices" ? answer : null);
    case "typed":
      return markTyped(body, answer.kind === "typed" ? answer : null);
    case "cloze":
      return markCloze(body, answer.kind === "cloze" ? answer : null);
    case "ordering":
      return markOrdering(body, answer.kind === "ordering" ? answer : null);
    case "matching":
      return markMatching(body, answer.kind === "matching" ? answer : null);
    case "list":
      return markList(body, answer.kind === "list" ? answer : null);
  }
}
