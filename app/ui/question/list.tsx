"use client";

import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { InlineText } from "../inline-text";
import { useAnswerOnce } from "./answer-once";
import { CheckFoot } from "./check-foot";
import { useFirstFocus } from "./first-focus";
import { MarkedRow } from "./marked-row";
import { Prompt } from "./prompt";
import type { MarkedProps, OpenProps, QuestionViewProps } from "./question-view";

/** As many as an answer can hold. */
const mostLines = 24;

interface Line {
  key: number;
  text: string;
}

function OpenList({ body, seed: _, onAnswer, acts, ...frame }: OpenProps<"list">) {
  const [lines, setLines] = useState<Line[]>(() => {
    const asked = Math.min(body.need ?? body.items.length, body.items.length);
    return Array.from({ length: asked }, (_line, key) => ({ key, text: "" }));
  });
  const list = useRef<HTMLOListElement>(null);
  const first = useRef<HTMLInputElement>(null);
  const added = useRef(false);
  const answer = useAnswerOnce(onAnswer);
  const prompt = useId();
  useFirstFocus(first);

  const boxes = () => [...(list.current?.querySelectorAll("input") ?? [])];
  const entries = lines.map((line) => line.text.trim()).filter(Boolean);

  function addLine() {
    if (lines.length >= mostLines) return;
    added.current = true;
    setLines([...lines, { key: lines.length, text: "" }]);
  }
  // A line that was asked for takes the caret; those of the start do not.
  useEffect(() => {
    if (!added.current) return;
    added.current = false;
    list.current?.querySelector<HTMLInputElement>(`li:nth-child(${lines.length}) input`)?.focus();
  }, [lines.length]);

  /** Enter goes to the next line (a new one after the last); on an empty line it submits, natively. */
  function goesOn(event: KeyboardEvent<HTMLInputElement>, index: number) {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    if (event.currentTarget.value.trim() === "") return;
    const next = boxes()[index + 1];
    if (!next && lines.length >= mostLines) return;
    event.preventDefault();
    if (next) next.focus();
    else addLine();
  }

  return (
    <form
      className="asking"
      onSubmit={(event) => {
        event.preventDefault();
        if (entries.length > 0) answer({ kind: "list", entries });
      }}
    >
      <Prompt id={prompt} text={body.prompt} {...frame} />
      <ol className="lines push" ref={list} aria-labelledby={prompt}>
        {lines.map((line, index) => (
          <li key={line.key} className="line">
            <span className="line__no" aria-hidden="true">
              {index + 1}
            </span>
            <input
              {...(index === 0 && { ref: first })}
              value={line.text}
              onChange={(event) =>
                setLines(lines.with(index, { key: line.key, text: event.target.value }))
              }
              onKeyDown={(event) => goesOn(event, index)}
              aria-label={`Line ${index + 1}`}
              autoCapitalize="off"
              autoComplete="off"
              enterKeyHint="next"
              maxLength={400}
            />
          </li>
        ))}
      </ol>
      <div className="in lines__more">
        <button className="word word--link" type="button" onClick={addLine}>
          Add a line
        </button>
      </div>
      <CheckFoot missing={entries.length === 0 ? "nothing written yet" : null} acts={acts} />
    </form>
  );
}

function MarkedList({ body, seed: _, answer, marking, verdict, ...frame }: MarkedProps<"list">) {
  const parts = new Map(marking.parts.map((part) => [part.id, part]));
  const strays = marking.parts.filter((part) => part.verdict === "wrong");
  const own = answer.kind === "list";
  // Where fewer are asked for than there are, none of them is the one that was missed.
  const free = (body.need ?? body.items.length) < body.items.length;
  return (
    <div className="answered">
      <Prompt text={body.prompt} {...frame} again />
      {verdict}
      <ol className="marking">
        {body.items.map((item) => {
          const part = parts.get(item.id);
          const found = part?.verdict === "right";
          const missed = part?.verdict === "missed";
          const same = part?.given?.toLowerCase() === item.text.toLowerCase();
          return (
            <MarkedRow
              key={item.id}
              bubble={found || !own ? "key" : missed ? "missed" : "rest"}
              what={<InlineText text={item.text} />}
              tag={
                found
                  ? same
                    ? "right"
                    : `right: “${part.given}”`
                  : !own
                    ? undefined
                    : missed && !free
                      ? "missed"
                      : "would also do"
              }
              tone={found ? "right" : undefined}
              why={item.why}
            />
          );
        })}
        {strays.map((stray) => (
          <MarkedRow
            key={stray.id}
            bubble="rest"
            label="–"
            what={stray.given}
            tag="not on the list; nothing is taken off"
          />
        ))}
      </ol>
    </div>
  );
}

/** Free recall into numbered lines. */
export function ListView({ marked, onAnswer, ...props }: QuestionViewProps<"list">) {
  return marked ? (
    <MarkedList {...props} {...marked} />
  ) : (
    <OpenList {...props} onAnswer={onAnswer} />
  );
}
