"use client";

import { useId, useMemo, useRef, useState } from "react";
import { shownOptions } from "../../../study/question/shuffle";
import { InlineText } from "../inline-text";
import { useAnswerOnce } from "./answer-once";
import { CheckFoot } from "./check-foot";
import { MarkedOptions } from "./marked-options";
import { usePageKeys } from "./page-keys";
import { Prompt } from "./prompt";
import type { MarkedProps, OpenProps, QuestionViewProps } from "./question-view";
import { UnknownOption } from "./unknown-option";

function OpenChoices({ body, seed, onAnswer, acts, ...frame }: OpenProps<"choices">) {
  const options = useMemo(() => shownOptions(body, seed), [body, seed]);
  const [chosen, setChosen] = useState<string[]>([]);
  const form = useRef<HTMLFormElement>(null);
  const answer = useAnswerOnce(onAnswer);
  const prompt = useId();

  function toggle(id: string | undefined) {
    if (id === undefined) return;
    setChosen((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id]));
  }
  usePageKeys(
    (digit) => toggle(options[digit - 1]?.id),
    () => form.current?.requestSubmit(),
  );

  return (
    <form
      className="asking"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen.length > 0) answer({ kind: "choices", options: chosen });
      }}
    >
      <Prompt id={prompt} text={body.prompt} {...frame} />
      <fieldset className="options push" aria-labelledby={prompt}>
        {options.map((option, index) => (
          <label key={option.id} className="option">
            <input
              type="checkbox"
              checked={chosen.includes(option.id)}
              onChange={() => toggle(option.id)}
            />
            <span className="bubble bubble--box" aria-hidden="true">
              {index + 1}
            </span>
            <span>
              <InlineText text={option.text} />
            </span>
          </label>
        ))}
        <UnknownOption answer={answer} />
      </fieldset>
      <CheckFoot missing={chosen.length > 0 ? null : "nothing chosen yet"} acts={acts} />
    </form>
  );
}

function MarkedChoices({ body, seed, marking, verdict, answer, ...frame }: MarkedProps<"choices">) {
  const own = answer.kind === "choices";
  return (
    <div className="answered answered--choices">
      <Prompt text={body.prompt} {...frame} again />
      {verdict}
      <MarkedOptions
        options={shownOptions(body, seed)}
        parts={marking.parts}
        missed={own ? "missed" : "key"}
        tags={{ right: "right", wrong: "wrong", missed: own ? "missed" : "right" }}
      />
    </div>
  );
}

/** Several answers: boxes to tick (1–9 tick too), then *Check* (Enter). */
export function ChoicesView({ marked, onAnswer, ...props }: QuestionViewProps<"choices">) {
  return marked ? (
    <MarkedChoices {...props} {...marked} />
  ) : (
    <OpenChoices {...props} onAnswer={onAnswer} />
  );
}
