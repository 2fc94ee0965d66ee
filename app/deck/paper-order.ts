import type { BodyOf } from "../../study/question/question";
import { shownOptions, shuffled } from "../../study/question/shuffle";

/** Something on the paper that is named by a letter. */
export interface Lettered {
  id: string;
  letter: string;
  text: string;
}

const lettered = (pieces: readonly { id: string; text: string }[]): Lettered[] =>
  pieces.map(({ id, text }, index) => ({ id, text, letter: String.fromCharCode(65 + index) }));

/** Mixed, and never in the order that is the answer. */
function mixed<T extends { id: string }>(
  pieces: T[],
  key: readonly { id: string }[],
  seed: number,
) {
  const out = shuffled(pieces, seed);
  const told = key.every((piece, index) => out[index]?.id === piece.id);
  return told ? [...out.slice(1), ...out.slice(0, 1)] : out;
}

/** The options of a choice as they stand on the paper; the number of the question is the seed. */
export function paperOptions(body: BodyOf<"choice" | "choices">, number: number): Lettered[] {
  return lettered(shownOptions(body, number));
}

/** The pieces of an order, mixed. */
export function paperPieces(body: BodyOf<"ordering">, number: number): Lettered[] {
  return lettered(mixed([...body.items, ...(body.extras ?? [])], body.items, number));
}

/** All right-hand sides, mixed. */
export function paperSides(body: BodyOf<"matching">, number: number): Lettered[] {
  const sides = body.pairs.map(({ id, right }) => ({ id, text: right }));
  return lettered(mixed([...sides, ...(body.extras ?? [])], body.pairs, number));
}
