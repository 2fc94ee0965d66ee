import type { Slide } from "../../lecture/slide";
import type { BodyOf, Option, Question } from "../question";
import type { Finding } from "./finding";

/** What a rule says about one question: the sentence, and which part it is about. */
export type Fault = Pick<Finding, "message" | "part">;

/** An item-writing rule that looks at one question beside the slides of its lecture. */
export interface Rule {
  /** Stable: decks name it in `allow`. */
  name: string;
  level: Finding["level"];
  check: (question: Question, slides: readonly Slide[]) => Fault[];
}

/** The options of a question with options. */
export interface Choice {
  body: BodyOf<"choice"> | BodyOf<"choices">;
  options: Option[];
  keys: Option[];
  distractors: Option[];
}

/** The options of a choice or choices question, sorted out; null for other kinds. */
export function choiceOf({ body }: Question): Choice | null {
  if (body.kind !== "choice" && body.kind !== "choices") return null;
  const { options } = body;
  return {
    body,
    options,
    keys: options.filter((option) => option.correct === true),
    distractors: options.filter((option) => option.correct !== true),
  };
}

/** A warning about questions with options that have at least one key and one distractor. */
export function choiceWarning(
  name: string,
  check: (choice: Choice, slides: readonly Slide[]) => Fault[],
): Rule {
  return {
    name,
    level: "warning",
    check: (question, slides) => {
      const choice = choiceOf(question);
      if (!choice || choice.keys.length === 0 || choice.distractors.length === 0) return [];
      return check(choice, slides);
    },
  };
}
