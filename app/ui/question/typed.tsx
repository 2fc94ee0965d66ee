"use client";

import { useId, useRef, useState } from "react";
import { useAnswerOnce } from "./answer-once";
import { CheckFoot } from "./check-foot";
import { useFirstFocus } from "./first-focus";
import { MarkedRow } from "./marked-row";
import { Prompt } from "./prompt";
import type { MarkedProps, OpenProps, QuestionViewProps } from "./question-view";

/** The phone's keyboard for this key: digits, digits with a point, or letters (also for signs, which digits lack). */
function keyboardFor(key: string): "numeric" | "decimal" | "text" {
  if (/^\d+$/.test(key)) return "numeric";
  return /^\d+[.,]\d+$/.test(key) ? "decimal" : "text";
}

function OpenTyped({ body, seed: _, onAnswer, acts, ...frame }: OpenProps<"typed">) {
  const [text, setText] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const answer = useAnswerOnce(onAnswer);
  const prompt = useId();
  const unit = useId();
  useFirstFocus(field);
  return (
    <form
      className="asking"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== "") answer({ kind: "typed", text });
      }}
    >
      <Prompt id={prompt} text={body.prompt} {...frame} />
      <div className="in typing push">
        <input
          className="box"
          ref={field}
          value={text}
          onChange={(event) => setText(event.target.value)}
          aria-labelledby={body.unit ? `${prompt} ${unit}` : prompt}
          autoCapitalize="off"
          autoCorrect="off"
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="done"
          inputMode={keyboardFor(body.answer[0] ?? "")}
          maxLength={400}
        />
        {body.unit && (
          <span className="typing__unit" id={unit}>
            {body.unit}
          </span>
        )}
      </div>
      <CheckFoot missing={text.trim() === "" ? "nothing written yet" : null} acts={acts} />
    </form>
  );
}

function MarkedTyped({ body, answer, marking, verdict, seed: _, ...frame }: MarkedProps<"typed">) {
  const given = answer.kind === "typed" ? answer.text.trim() : "";
  const inUnit = (text: string | undefined) => (
    <>
      {text}
      {body.unit && <span className="unit"> {body.unit}</span>}
    </>
  );
  const others = body.answer.slice(1, 4);
  return (
    <div className="answered">
      <Prompt text={body.prompt} {...frame} again />
      {verdict}
      <ol className="marking">
        {given !== "" && (
          <MarkedRow
            bubble={marking.right ? "key" : "wrong"}
            what={inUnit(given)}
            tag={marking.right ? "your answer, right" : "your answer"}
            tone={marking.right ? "right" : "wrong"}
            why={marking.feedback.join(" ")}
          />
        )}
        {(!marking.right || given.toLowerCase() !== body.answer[0]?.toLowerCase()) && (
          <MarkedRow
            bubble={marking.right ? "rest" : "key"}
            what={inUnit(body.answer[0])}
            tag={marking.right ? "as the slide has it" : "right answer"}
            tone={marking.right ? undefined : "right"}
            why={others.length > 0 ? `Also right: ${others.join(", ")}` : undefined}
          />
        )}
      </ol>
    </div>
  );
}

/** A short answer to type; Enter checks. */
export function TypedView({ marked, onAnswer, ...props }: QuestionViewProps<"typed">) {
  return marked ? (
    <MarkedTyped {...props} {...marked} />
  ) : (
    <OpenTyped {...props} onAnswer={onAnswer} />
  );
}
