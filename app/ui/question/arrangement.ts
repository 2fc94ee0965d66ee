import type { BodyOf } from "../../../study/question/question";
import { shuffled } from "../../../study/question/shuffle";

/** A piece to put in order. */
export interface Piece {
  id: string;
  text: string;
  cells?: number | undefined;
}

/** Where the pieces lie while a question is open: one id (or nothing) a place; the others wait in the tray. */
export interface Arrangement {
  places: (string | null)[];
  /** The piece in the hand, still lying where it was. */
  held: string | null;
}

/** All pieces in the seed's order, which is never the key's. */
export function mixedPieces(body: BodyOf<"ordering">, seed: number): Piece[] {
  const mixed: Piece[] = shuffled([...body.items, ...(body.extras ?? [])], seed);
  const inKeyOrder = body.items.every((item, index) => mixed[index]?.id === item.id);
  return inKeyOrder ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed;
}

/** Do pieces wait in a tray? A plain line without extras starts with all of them in their places. */
export function hasTray(body: BodyOf<"ordering">): boolean {
  return body.layout === "layers" || (body.extras ?? []).length > 0;
}

/** The start: an empty place for each piece of the key, or (without a tray) all pieces, shuffled. */
export function firstArrangement(body: BodyOf<"ordering">, seed: number): Arrangement {
  const places = hasTray(body)
    ? body.items.map(() => null)
    : mixedPieces(body, seed).map((piece) => piece.id);
  return { places, held: null };
}

/** Takes a piece into the hand, or lets it go where it was already held. */
export function hold(now: Arrangement, id: string): Arrangement {
  return { ...now, held: now.held === id ? null : id };
}

/**
 * Puts the held piece to a place. An empty place takes it. A taken one: a piece from the tray replaces it, a placed
 * piece is moved between the others.
 */
export function putAt(now: Arrangement, to: number): Arrangement {
  if (now.held === null) return now;
  const from = now.places.indexOf(now.held);
  const places = [...now.places];
  if (from < 0) {
    places[to] = now.held;
  } else if (places[to] === null) {
    places[from] = null;
    places[to] = now.held;
  } else {
    places.splice(from, 1);
    places.splice(to, 0, now.held);
  }
  return { places, held: null };
}

/** Moves what lies at a place one up (−1) or down (+1), changing places with what is there. */
export function step(now: Arrangement, from: number, by: -1 | 1): Arrangement {
  const to = from + by;
  if (to < 0 || to >= now.places.length) return now;
  const places = [...now.places];
  [places[from], places[to]] = [places[to] ?? null, places[from] ?? null];
  return { ...now, places };
}

/** Puts the held piece back into the tray. */
export function takeOut(now: Arrangement): Arrangement {
  return { places: now.places.map((id) => (id === now.held ? null : id)), held: null };
}
