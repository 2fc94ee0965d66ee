import type { KeyboardEvent, ReactNode } from "react";
import { withoutMarks } from "../inline-marks";
import { InlineText } from "../inline-text";
import { LayerCells } from "../layer-stack";
import { Sign } from "../signs";
import type { Piece } from "./arrangement";

/** What a student can do at a place. */
export interface PlaceActs {
  onHold: (id: string) => void;
  /** `byKey`: without a pointer, so the focus has to be led. */
  onPut: (place: number, byKey: boolean) => void;
  onStep: (place: number, by: -1 | 1, part: "name" | "up" | "down") => void;
}

/** A piece's text, as boxes side by side where the slide has them. */
function PieceText({ piece }: { piece: Piece }) {
  const text = <InlineText text={piece.text} />;
  if ((piece.cells ?? 1) < 2) return text;
  return <LayerCells cells={Array.from({ length: piece.cells ?? 1 }, () => ({ text, span: 1 }))} />;
}

/**
 * One place of the order, taken or open. Taken: its name is a button that takes it into the hand, and two arrows
 * move it. With another piece in the hand, the name is where that one goes.
 */
export function PlaceRow({
  place,
  last,
  piece,
  held,
  layers,
  onHold,
  onPut,
  onStep,
}: PlaceActs & {
  place: number;
  last: number;
  piece: Piece | null;
  held: Piece | null;
  layers: boolean;
}) {
  if (!piece) {
    return (
      <li className={layers ? "layer gap" : "step step--gap"}>
        {!layers && <StepDot />}
        <button
          className="layer__open"
          type="button"
          data-place={place}
          data-part="name"
          onClick={(event) => onPut(place, event.detail === 0)}
          aria-disabled={held === null}
        >
          <span aria-hidden="true">+</span>
          <span>
            {held ? `${withoutMarks(held.text)} here` : "empty"}
            <span className="unseen">
              , place {place + 1} of {last + 1}
            </span>
          </span>
        </button>
      </li>
    );
  }

  const mine = held?.id === piece.id;
  const name = withoutMarks(piece.text);
  function moves(event: KeyboardEvent, by: -1 | 1 | undefined) {
    if (by === undefined || !mine) return;
    event.preventDefault();
    onStep(place, by, "name");
  }
  const mover = (by: -1 | 1, part: "up" | "down", stopped: boolean): ReactNode => (
    <button
      className="mover"
      type="button"
      data-place={place}
      data-part={part}
      aria-label={`Move ${name} ${part}`}
      aria-disabled={stopped}
      onClick={() => !stopped && onStep(place, by, part)}
    >
      <Sign name={part} />
    </button>
  );

  return (
    <li className={`${layers ? "layer" : "step"}${mine ? " is-held" : ""}`}>
      {!layers && <StepDot />}
      <button
        className="layer__name"
        type="button"
        data-place={place}
        data-part="name"
        aria-pressed={mine}
        onClick={(event) => (held && !mine ? onPut(place, event.detail === 0) : onHold(piece.id))}
        onKeyDown={(event) => {
          if (event.key === "Escape" && mine) onHold(piece.id);
          moves(event, event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : undefined);
        }}
      >
        {held && !mine && (
          <span className="unseen">Put {withoutMarks(held.text)} in place of </span>
        )}
        <PieceText piece={piece} />
      </button>
      <span className="layer__move">
        {mover(-1, "up", place === 0)}
        {mover(1, "down", place === last)}
      </span>
    </li>
  );
}

function StepDot() {
  return (
    <span className="step__no" aria-hidden="true">
      <span />
    </span>
  );
}
