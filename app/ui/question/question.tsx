"use client";

import type { QuestionBody } from "../../../study/question/question";
import { ChoiceView } from "./choice";
import { ChoicesView } from "./choices";
import { ClozeView } from "./cloze";
import { ListView } from "./list";
import { MatchingView } from "./matching";
import { OrderingView } from "./ordering";
import type { QuestionViewProps } from "./question-view";
import { TypedView } from "./typed";

/** A question of any kind, open or marked. Another prompt or seed starts afresh; so does *Undo* (`marked` null again). */
export function QuestionView({
  body,
  ...rest
}: Omit<QuestionViewProps<"choice">, "body"> & { body: QuestionBody }) {
  const turn = `${rest.seed} ${body.prompt}`;
  switch (body.kind) {
    case "choice":
      return <ChoiceView key={turn} {...rest} body={body} />;
    case "choices":
      return <ChoicesView key={turn} {...rest} body={body} />;
    case "typed":
      return <TypedView key={turn} {...rest} body={body} />;
    case "cloze":
      return <ClozeView key={turn} {...rest} body={body} />;
    case "ordering":
      return <OrderingView key={turn} {...rest} body={body} />;
    case "matching":
      return <MatchingView key={turn} {...rest} body={body} />;
    case "list":
      return <ListView key={turn} {...rest} body={body} />;
  }
}
