"use client";

import { type KeyboardEvent, useRef, useState } from "react";
import type { BodyOf } from "../../../study/question/question";
import { InlineText } from "../inline-text";
import { Sign } from "../signs";
import { useAnswerOnce } from "./answer-once";
import { CheckFoot } from "./check-foot";
import { useFirstFocus } from "./first-focus";
import { counted } from "./number-words";
import { Prompt } from "./prompt";
import type { MarkedProps, OpenProps, QuestionViewProps } from "./question-view";

/** One width for all blanks, so that it says little about what belongs there. */
function blankSize(body: BodyOf<"cloze">): number {
  const longest = Math.max(...body.blanks.map((accepted) => accepted[0]?.length ?? 0));
  return Math.min(14, Math.max(6, longest + 1));
}

/** Enter goes to the next empty blank; on the last it submits, natively. */
function goesOn(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
  const blanks = [
    ...(event.currentTarget.form?.querySelectorAll<HTMLInputElement>(".blank") ?? []),
  ];
  const later = blanks.slice(blanks.indexOf(event.currentTarget) + 1);
  const next = later.find((blank) => blank.value.trim() === "");
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function OpenCloze({ body, seed: _, onAnswer, acts, ...frame }: OpenProps<"cloze">) {
  const [texts, setTexts] = useState(() => body.blanks.map(() => ""));
  const first = useRef<HTMLInputElement>(null);
  const answer = useAnswerOnce(onAnswer);
  useFirstFocus(first);
  const filled = texts.filter((text) => text.trim() !== "").length;
  const size = blankSize(body);
  const Heading = `h${frame.level ?? 1}` as const;

  const blank = (index: number) => (
    <input
      className="blank"
      {...(index === 0 && { ref: first })}
      size={size}
      value={texts[index] ?? ""}
      onChange={(event) => setTexts(texts.with(index, event.target.value))}
      onKeyDown={goesOn}
      aria-label={`blank ${index + 1} of ${body.blanks.length}`}
      autoCapitalize="off"
      autoCorrect="off"
      autoComplete="off"
      spellCheck={false}
      enterKeyHint={index < body.blanks.length - 1 ? "next" : "done"}
      maxLength={400}
    />
  );

  return (
    <form
      className="asking"
      onSubmit={(event) => {
        event.preventDefault();
        if (filled > 0) answer({ kind: "cloze", texts });
      }}
    >
      <Prompt text={body.prompt} {...frame}>
        <Heading className="note" tabIndex={-1}>
          Fill in {counted(body.blanks.length, "blank", "blanks")}
        </Heading>
        <p className="prompt prompt--cloze">
          <InlineText text={body.prompt} gap={blank} />
        </p>
      </Prompt>
      <div className="push" />
      <CheckFoot missing={filled === 0 ? "nothing written yet" : null} acts={acts} />
    </form>
  );
}

function MarkedCloze({
  body,
  seed: _,
  marking,
  verdict,
  answer: __,
  ...frame
}: MarkedProps<"cloze">) {
  const parts = new Map(marking.parts.map((part) => [part.id, part]));
  const Heading = `h${frame.level ?? 1}` as const;

  const filled = (index: number) => {
    const part = parts.get(String(index));
    const key = body.blanks[index]?.[0] ?? "";
    if (part?.verdict === "right") {
      return (
        <ins className="is-right">
          <Sign name="tick" label="right:" /> {part.given}
        </ins>
      );
    }
    return (
      <>
        {part?.given && (
          <>
            <del className="is-wrong">
              <Sign name="cross" label="you wrote" /> {part.given}
            </del>{" "}
          </>
        )}
        <ins>
          <span className="unseen">right answer: </span>
          {key}
        </ins>
      </>
    );
  };

  return (
    <div className="answered">
      <Prompt text={body.prompt} {...frame} again>
        <Heading className="unseen" tabIndex={-1}>
          Fill in {counted(body.blanks.length, "blank", "blanks")}
        </Heading>
        <p className="prompt prompt--again prompt--filled">
          <InlineText text={body.prompt} gap={filled} />
        </p>
      </Prompt>
      {verdict}
    </div>
  );
}

/** A sentence with blanks to type into. */
export function ClozeView({ marked, onAnswer, ...props }: QuestionViewProps<"cloze">) {
  return marked ? (
    <MarkedCloze {...props} {...marked} />
  ) : (
    <OpenCloze {...props} onAnswer={onAnswer} />
  );
}
