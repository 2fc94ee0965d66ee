import type { ReactNode } from "react";
import type { Answer } from "../../../study/question/answer";
import type { Marking } from "../../../study/question/marking";
import type { BodyOf, Kind } from "../../../study/question/question";

/** An answer with how it came out. */
export interface Marked {
  answer: Answer;
  marking: Marking;
}

/** What the screen hangs on a question, whatever its kind. */
export interface QuestionFrame {
  /** Stands in the margin beside the prompt. */
  number?: number | undefined;
  /** Heading level of the prompt; 1 where absent. */
  level?: 1 | 2 | 3 | undefined;
  /** Under the prompt while open: a link to the slide, as a hint. */
  source?: ReactNode;
  /** Between prompt and marking once marked: the verdict. */
  verdict?: ReactNode;
  /**
   * In the foot while open, under *Check* or (on a single choice) alone: *Undo*, *I don't know*, *I'm guessing*,
   * *Report*. They stand inside a form: buttons need `type="button"`.
   */
  acts?: ReactNode;
}

/** What each kind's view is given. One view shows both states: open, and marked (its answer beside the key). */
export interface QuestionViewProps<K extends Kind> extends QuestionFrame {
  body: BodyOf<K>;
  /** Shuffles options and pieces; kept in the review. */
  seed: number;
  /** Null while open. */
  marked: Marked | null;
  /** Called once, when the student commits. On a single choice the tap itself commits. */
  onAnswer: (answer: Answer) => void;
}

/** The open state of a kind. */
export type OpenProps<K extends Kind> = Omit<QuestionViewProps<K>, "marked">;

/** The marked state of a kind. */
export type MarkedProps<K extends Kind> = Omit<QuestionViewProps<K>, "marked" | "onAnswer"> &
  Marked;
