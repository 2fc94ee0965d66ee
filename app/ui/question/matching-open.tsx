"use client";

import { useEffect, useId, useMemo, useRef, useState } from "react";
import type { BodyOf } from "../../../study/question/question";
import { shuffled } from "../../../study/question/shuffle";
import { withoutMarks } from "../inline-marks";
import { InlineText } from "../inline-text";
import { useAnswerOnce } from "./answer-once";
import { CheckFoot } from "./check-foot";
import { Counted } from "./number-words";
import { usePageKeys } from "./page-keys";
import { Prompt } from "./prompt";
import type { OpenProps } from "./question-view";

/** All right-hand sides in the seed's order, never the key's own. */
function rightSides(body: BodyOf<"matching">, seed: number): { id: string; text: string }[] {
  const all = [
    ...body.pairs.map((pair) => ({ id: pair.id, text: pair.right })),
    ...(body.extras ?? []).map((extra) => ({ id: extra.id, text: extra.text })),
  ];
  const mixed = shuffled(all, seed);
  const same = body.pairs.every((pair, index) => mixed[index]?.id === pair.id);
  return same ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed;
}

/** One row open at a time; a choice closes it and opens the next empty one. */
export function OpenMatching({ body, seed, onAnswer, acts, ...frame }: OpenProps<"matching">) {
  const sides = useMemo(() => rightSides(body, seed), [body, seed]);
  const [given, setGiven] = useState<Record<string, string>>({});
  const [open, setOpen] = useState<string | null>(body.pairs[0]?.id ?? null);
  const [said, setSaid] = useState("");
  const form = useRef<HTMLFormElement>(null);
  const goesTo = useRef<string | null>(null);
  const answer = useAnswerOnce(onAnswer);
  const prompt = useId();
  const empty = body.pairs.filter((pair) => given[pair.id] === undefined).length;

  const leftOf = (side: string) => body.pairs.find((pair) => given[pair.id] === side);

  function choose(left: string | null, side: string | undefined) {
    if (left === null || side === undefined) return;
    const next = { ...given };
    if (given[left] === side) {
      delete next[left];
      setGiven(next);
      return;
    }
    for (const pair of body.pairs) if (next[pair.id] === side) delete next[pair.id];
    next[left] = side;
    const from = body.pairs.findIndex((pair) => pair.id === left);
    const later = [...body.pairs.slice(from + 1), ...body.pairs.slice(0, from)];
    const following = later.find((pair) => next[pair.id] === undefined);
    const matched = withoutMarks(body.pairs[from]?.left ?? "");
    setSaid(
      following
        ? `${matched} is matched. Next: ${withoutMarks(following.left)}.`
        : `${matched} is matched. All are matched.`,
    );
    setGiven(next);
    setOpen(following?.id ?? null);
    goesTo.current = following ? `[data-left="${following.id}"]` : '[type="submit"]';
  }
  usePageKeys(
    (digit) => choose(open, sides[digit - 1]?.id),
    () => form.current?.requestSubmit(),
  );
  // The list that was chosen from is gone: the focus goes where the next thing happens.
  useEffect(() => {
    if (goesTo.current === null) return;
    const target = form.current?.querySelector<HTMLElement>(goesTo.current);
    goesTo.current = null;
    if (open !== undefined) target?.focus();
  }, [open]);

  return (
    <form
      className="asking"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        if (empty < body.pairs.length) answer({ kind: "matching", pairs: given });
      }}
    >
      <Prompt id={prompt} text={body.prompt} {...frame} />
      <ol className="pairs push" aria-labelledby={prompt}>
        {body.pairs.map((pair) => {
          const mine = sides.find((side) => side.id === given[pair.id]);
          const shown = open === pair.id;
          return (
            <li key={pair.id} className="pair">
              <button
                className="pair__head"
                type="button"
                data-left={pair.id}
                aria-expanded={shown}
                onClick={() => setOpen(shown ? null : pair.id)}
              >
                <span className="pair__left">
                  <InlineText text={pair.left} />
                </span>
                <span className={mine ? "pair__right" : "pair__right pair__right--open"}>
                  {mine ? (
                    <InlineText text={mine.text} />
                  ) : shown ? (
                    "choose below"
                  ) : (
                    "not matched yet"
                  )}
                </span>
              </button>
              {shown && (
                <ul className="pair__sides" aria-label={`For ${withoutMarks(pair.left)}`}>
                  {sides.map((side, index) => {
                    const holder = leftOf(side.id);
                    const elsewhere = holder !== undefined && holder.id !== pair.id;
                    return (
                      <li key={side.id}>
                        <button
                          className={elsewhere ? "option option--used" : "option"}
                          type="button"
                          aria-pressed={holder?.id === pair.id}
                          onClick={() => choose(pair.id, side.id)}
                        >
                          <span className="bubble" aria-hidden="true">
                            {index + 1}
                          </span>
                          <span>
                            <InlineText text={side.text} />
                            {elsewhere && (
                              <small>
                                {" "}
                                now with <InlineText text={holder.left} />
                              </small>
                            )}
                          </span>
                        </button>
                      </li>
                    );
                  })}
                </ul>
              )}
            </li>
          );
        })}
      </ol>
      <p className="unseen" role="status">
        {said}
      </p>
      <CheckFoot
        missing={empty === body.pairs.length ? "nothing matched yet" : null}
        acts={acts}
        above={
          empty > 0 &&
          empty < body.pairs.length && (
            <p className="in note tray__says">{Counted(empty, "row is", "rows are")} still open.</p>
          )
        }
      />
    </form>
  );
}
