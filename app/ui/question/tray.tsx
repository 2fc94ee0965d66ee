import { InlineText } from "../inline-text";
import type { Piece } from "./arrangement";

/** The pieces that are not placed; one at a time is taken into the hand. */
export function Tray({
  pieces,
  held,
  says,
  onHold,
  onTakeOut,
}: {
  pieces: Piece[];
  held: Piece | null;
  says: string;
  onHold: (id: string, byKey: boolean) => void;
  /** Given while a placed piece is in the hand: puts it back here. */
  onTakeOut: (() => void) | null;
}) {
  return (
    <fieldset className="in tray-box">
      <legend className="note tray__says">{says}</legend>
      <div className="tray">
        {pieces.map((piece) => (
          <button
            key={piece.id}
            className="piece"
            type="button"
            data-tray={piece.id}
            aria-pressed={held?.id === piece.id}
            onClick={(event) => onHold(piece.id, event.detail === 0)}
          >
            <InlineText text={piece.text} />
          </button>
        ))}
        {onTakeOut && held && (
          <button className="piece piece--out" type="button" onClick={onTakeOut}>
            <span>
              Take <InlineText text={held.text} /> out
            </span>
          </button>
        )}
      </div>
    </fieldset>
  );
}
