import type { ReactNode } from "react";
import { InlineText } from "../inline-text";
import type { QuestionFrame } from "./question-view";

/** The question itself as a heading, its number in the margin; smaller once marked. */
export function Prompt({
  id,
  text,
  number,
  level = 1,
  source,
  again = false,
  children,
}: Pick<QuestionFrame, "number" | "level" | "source"> & {
  id?: string;
  text: string;
  /** Marked: the prompt steps back. */
  again?: boolean;
  /** In place of the heading's text: a cloze puts its sentence with the blanks here, as a paragraph. */
  children?: ReactNode;
}) {
  const Heading = `h${level}` as const;
  const size = again ? "prompt prompt--again" : "prompt";
  return (
    <div className="question in">
      {number !== undefined && (
        <span className={again ? "question__no question__no--again" : "question__no"}>
          <span className="unseen">Question </span>
          {number}
        </span>
      )}
      {children ?? (
        <Heading className={size} id={id} tabIndex={-1}>
          <InlineText text={text} />
        </Heading>
      )}
      {!again && source && <div className="source">{source}</div>}
    </div>
  );
}
