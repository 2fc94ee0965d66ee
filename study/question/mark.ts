import type { Answer } from "./answer";
import { markChoice, markChoices } from "./mark-choice";
import { markMatching } from "./mark-matching";
import { markOrdering } from "./mark-ordering";
import { markCloze, markList, markTyped } from "./mark-typed";
import type { Marking } from "./marking";
import type { QuestionBody } from "./question";

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
