"use client";

import { MarkedOrdering } from "./ordering-marked";
import { OpenOrdering } from "./ordering-open";
import type { QuestionViewProps } from "./question-view";

/** Pieces to put in order: a line of steps, or a layer stack, with pieces that belong nowhere. */
export function OrderingView({ marked, onAnswer, ...props }: QuestionViewProps<"ordering">) {
  return marked ? (
    <MarkedOrdering {...props} {...marked} />
  ) : (
    <OpenOrdering {...props} onAnswer={onAnswer} />
  );
}
