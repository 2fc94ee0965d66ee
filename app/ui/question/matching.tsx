"use client";

import type { BodyOf } from "../../../study/question/question";
import { InlineText } from "../inline-text";
import { Sign } from "../signs";
import { MarkedRow } from "./marked-row";
import { OpenMatching } from "./matching-open";
import { Prompt } from "./prompt";
import type { MarkedProps, QuestionViewProps } from "./question-view";

/** What the marking has to say about one pair: its own reason, and the chosen extra's. */
function reasons(body: BodyOf<"matching">, pairId: string, given: string | undefined) {
  const pair = body.pairs.find((one) => one.id === pairId);
  const extra = body.extras?.find((one) => one.id === given);
  return [extra?.why, pair?.why].filter(Boolean).join(" ") || undefined;
}

function MarkedMatching({
  body,
  seed: _,
  answer,
  marking,
  verdict,
  ...frame
}: MarkedProps<"matching">) {
  const parts = new Map(marking.parts.map((part) => [part.id, part]));
  const sides = new Map([
    ...body.pairs.map((pair) => [pair.id, pair.right] as const),
    ...(body.extras ?? []).map((extra) => [extra.id, extra.text] as const),
  ]);
  const own = answer.kind === "matching";
  return (
    <div className="answered">
      <Prompt text={body.prompt} {...frame} again />
      {verdict}
      <ol className="marking">
        {body.pairs.map((pair) => {
          const part = parts.get(pair.id);
          const right = part?.verdict === "right";
          const wrong = part?.verdict === "wrong";
          return (
            <MarkedRow
              key={pair.id}
              bubble={right || !own ? "key" : wrong ? "wrong" : "missed"}
              what={
                <>
                  <b>
                    <InlineText text={pair.left} />
                  </b>
                  {wrong && (
                    <span className="matched">
                      <del>
                        <InlineText text={sides.get(part.given ?? "") ?? ""} />
                      </del>{" "}
                      <small className="is-wrong">your answer</small>
                    </span>
                  )}
                  <span className="matched">
                    <InlineText text={pair.right} />{" "}
                    {own && (
                      <small className="is-right">
                        {right ? "right" : wrong ? "right answer" : "missed"}
                      </small>
                    )}
                  </span>
                </>
              }
              why={wrong ? reasons(body, pair.id, part.given) : undefined}
            />
          );
        })}
      </ol>
      {(body.extras ?? []).length > 0 && (
        <p className="in note left-over">
          <Sign name="cross" /> Fits none:{" "}
          <InlineText text={(body.extras ?? []).map((extra) => extra.text).join(" · ")} />
        </p>
      )}
    </div>
  );
}

/** Left-hand sides as rows; the open row lists the right-hand sides below itself. */
export function MatchingView({ marked, onAnswer, ...props }: QuestionViewProps<"matching">) {
  return marked ? (
    <MarkedMatching {...props} {...marked} />
  ) : (
    <OpenMatching {...props} onAnswer={onAnswer} />
  );
}
