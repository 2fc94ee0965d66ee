"use client";

import { useEffect, useId, useMemo, useRef, useState } from "react";
import { withoutMarks } from "../inline-marks";
import { useAnswerOnce } from "./answer-once";
import {
  type Arrangement,
  firstArrangement,
  hasTray,
  hold,
  mixedPieces,
  putAt,
  step,
  takeOut,
} from "./arrangement";
import { CheckFoot } from "./check-foot";
import { Counted, counted, ordinal } from "./number-words";
import { usePageKeys } from "./page-keys";
import { PlaceRow } from "./place-row";
import { Prompt } from "./prompt";
import type { OpenProps } from "./question-view";
import { Tray } from "./tray";

/** The places, the tray in the foot, and what is said of each move. */
export function OpenOrdering({ body, seed, onAnswer, acts, ...frame }: OpenProps<"ordering">) {
  const pieces = useMemo(() => mixedPieces(body, seed), [body, seed]);
  const [now, setNow] = useState<Arrangement>(() => firstArrangement(body, seed));
  const [said, setSaid] = useState("");
  const form = useRef<HTMLFormElement>(null);
  const goesTo = useRef<string | null>(null);
  const answer = useAnswerOnce(onAnswer);
  const prompt = useId();
  const hint = useId();

  const layers = body.layout === "layers";
  const tray = hasTray(body);
  const pieceOf = (id: string | null) => pieces.find((piece) => piece.id === id) ?? null;
  const held = pieceOf(now.held);
  const waiting = pieces.filter((piece) => !now.places.includes(piece.id));
  const empty = now.places.filter((id) => id === null).length;
  const last = now.places.length - 1;

  usePageKeys(
    () => {},
    () => form.current?.requestSubmit(),
  );
  // Focus follows the piece that was moved, or goes where the next thing happens.
  useEffect(() => {
    if (goesTo.current === null) return;
    const target = form.current?.querySelector<HTMLElement>(goesTo.current);
    goesTo.current = null;
    if (now) target?.focus();
  }, [now]);

  const saidOf = (id: string | null, place: number) =>
    `${withoutMarks(pieceOf(id)?.text ?? "")} is ${ordinal(place)} of ${counted(last + 1, "", "").trim()}.`;

  function onStep(place: number, by: -1 | 1, part: "name" | "up" | "down") {
    const next = step(now, place, by);
    if (next === now) return;
    goesTo.current = `[data-place="${place + by}"][data-part="${part}"]`;
    setNow(next);
    setSaid(saidOf(now.places[place] ?? null, place + by));
  }
  function onPut(place: number, byKey: boolean) {
    if (now.held === null) {
      setSaid("Choose a piece first.");
      return;
    }
    const next = putAt(now, place);
    const more = next.places.includes(null) && waiting.some((piece) => piece.id !== now.held);
    if (byKey) goesTo.current = more ? "[data-tray]" : `[data-place="${place}"][data-part="name"]`;
    setNow(next);
    setSaid(saidOf(now.held, place));
  }
  function onHold(id: string, fromTray: boolean) {
    const next = hold(now, id);
    const open = next.places.indexOf(null);
    if (fromTray && next.held !== null && open >= 0) goesTo.current = `[data-place="${open}"]`;
    setNow(next);
    const name = withoutMarks(pieceOf(id)?.text ?? "");
    setSaid(next.held === null ? `${name} is put down.` : `${name} is chosen. Now its place.`);
  }

  const [first, final] = body.ends ?? (layers ? ["top", "bottom"] : ["first", "last"]);
  const says =
    waiting.length === 0
      ? "All pieces are placed."
      : empty === 0
        ? `${Counted(waiting.length, "piece stays", "pieces stay")} out.`
        : "Tap a piece, then its place.";

  return (
    <form
      className="asking"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        const order = now.places.filter((id) => id !== null);
        if (empty === 0) answer({ kind: "ordering", order });
      }}
    >
      <Prompt id={prompt} text={body.prompt} {...frame} />
      <div className={layers ? "in building" : "arranging push"}>
        <p className={layers ? "ends" : "in ends"}>{first}</p>
        <p className="unseen" id={hint}>
          From {first} to {final}. Choose a piece, then its place; or move the chosen piece with the
          arrow keys.
        </p>
        <ol className={layers ? "stack" : "order"} aria-labelledby={prompt} aria-describedby={hint}>
          {now.places.map((id, place) => (
            <PlaceRow
              key={`place ${ordinal(place)}`}
              place={place}
              last={last}
              piece={pieceOf(id)}
              held={held}
              layers={layers}
              onHold={(chosen) => onHold(chosen, false)}
              onPut={onPut}
              onStep={onStep}
            />
          ))}
        </ol>
        <p className={layers ? "ends" : "in ends"}>{final}</p>
      </div>
      <p className="unseen" role="status">
        {said}
      </p>
      <CheckFoot
        missing={empty === 0 ? null : counted(empty, "place is empty", "places are empty")}
        acts={acts}
        above={
          tray && (
            <Tray
              pieces={waiting}
              held={held}
              says={says}
              onHold={onHold}
              onTakeOut={
                now.held !== null && now.places.includes(now.held)
                  ? () => {
                      setNow(takeOut(now));
                      setSaid(`${withoutMarks(held?.text ?? "")} is back in the tray.`);
                    }
                  : null
              }
            />
          )
        }
      />
    </form>
  );
}
