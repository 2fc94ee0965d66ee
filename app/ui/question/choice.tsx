"use client";

import { type KeyboardEvent, useId, useMemo, useState } from "react";
import { shownOptions } from "../../../study/question/shuffle";
import { Foot } from "../foot";
import { InlineText } from "../inline-text";
import { useAnswerOnce } from "./answer-once";
import { MarkedOptions } from "./marked-options";
import { usePageKeys } from "./page-keys";
import { Prompt } from "./prompt";
import type { MarkedProps, OpenProps, QuestionViewProps } from "./question-view";
import { UnknownOption } from "./unknown-option";

const steps: Record<string, number> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** Arrows move the focus only: on a native radio they would choose, and choosing here is the answer. */
function movesFocus(event: KeyboardEvent<HTMLInputElement>): boolean {
  const step = steps[event.key];
  if (step === undefined) return false;
  event.preventDefault();
  const radios = [
    ...(event.currentTarget.closest("fieldset")?.querySelectorAll<HTMLInputElement>("input") ?? []),
  ];
  const from = radios.indexOf(event.currentTarget);
  radios[(from + step + radios.length) % radios.length]?.focus();
  return true;
}

function OpenChoice({ body, seed, onAnswer, acts, ...frame }: OpenProps<"choice">) {
  const options = useMemo(() => shownOptions(body, seed), [body, seed]);
  const [chosen, setChosen] = useState<string | null>(null);
  const answer = useAnswerOnce(onAnswer);
  const prompt = useId();
  const group = useId();

  function choose(id: string | undefined) {
    if (id === undefined || chosen !== null) return;
    setChosen(id);
    answer({ kind: "choice", option: id });
  }
  usePageKeys((digit) => choose(options[digit - 1]?.id));

  return (
    <div className="asking">
      <Prompt id={prompt} text={body.prompt} {...frame} />
      <fieldset className="options push" aria-labelledby={prompt}>
        {options.map((option, index) => (
          <label key={option.id} className="option">
            <input
              type="radio"
              name={group}
              checked={chosen === option.id}
              onChange={() => choose(option.id)}
              onKeyDown={(event) => {
                if (!movesFocus(event) && event.key === "Enter") choose(option.id);
              }}
            />
            <span className="bubble" aria-hidden="true">
              {index + 1}
            </span>
            <span>
              <InlineText text={option.text} />
            </span>
          </label>
        ))}
        <UnknownOption answer={answer} />
      </fieldset>
      {acts && <Foot words={acts} />}
    </div>
  );
}

function MarkedChoice({ body, seed, answer, marking, verdict, ...frame }: MarkedProps<"choice">) {
  const own = answer.kind === "choice";
  return (
    <div className="answered">
      <Prompt text={body.prompt} {...frame} again />
      {verdict}
      <MarkedOptions
        options={shownOptions(body, seed)}
        parts={marking.parts}
        missed="key"
        tags={{
          right: "your answer, right",
          wrong: "your answer",
          missed: own ? "right answer" : "this is right",
        }}
      />
    </div>
  );
}

/** One answer of several: the tap is the answer, so are 1–9, Space and Enter; arrows only move the focus. */
export function ChoiceView({ marked, onAnswer, ...props }: QuestionViewProps<"choice">) {
  return marked ? (
    <MarkedChoice {...props} {...marked} />
  ) : (
    <OpenChoice {...props} onAnswer={onAnswer} />
  );
}
