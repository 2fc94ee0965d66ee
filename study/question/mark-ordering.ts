import type { AnswerOf } from "./answer";
import type { Marking, PartMark } from "./marking";
import type { BodyOf } from "./question";

/** Positions (in `ranks`) of one longest strictly increasing run, for finding the pieces that need not move. */
function longestRising(ranks: number[]): Set<number> {
  const best: { length: number; before: number }[] = [];
  let end = -1;
  for (let i = 0; i < ranks.length; i++) {
    let mine = { length: 1, before: -1 };
    for (let j = 0; j < i; j++) {
      const earlier = best[j];
      if (
        earlier &&
        (ranks[j] as number) < (ranks[i] as number) &&
        earlier.length + 1 > mine.length
      ) {
        mine = { length: earlier.length + 1, before: j };
      }
    }
    best.push(mine);
    if (end < 0 || mine.length > (best[end]?.length ?? 0)) end = i;
  }
  const kept = new Set<number>();
  for (let i = end; i >= 0; i = best[i]?.before ?? -1) kept.add(i);
  return kept;
}

/**
 * With n pieces of which at most m need not move, and x pieces placed that belong nowhere:
 * max(0, m − 1 − x) / (n − 1). The right order scores 1, the reverse 0, two neighbours swapped (n − 2) / (n − 1).
 */
export function markOrdering(
  body: BodyOf<"ordering">,
  answer: AnswerOf<"ordering"> | null,
): Marking {
  const rank = new Map(body.items.map((item, index) => [item.id, index]));
  const placed = [...new Set(answer?.order ?? [])];
  const known = placed.filter((id) => rank.has(id));
  const kept = longestRising(known.map((id) => rank.get(id) as number));
  const settled = new Set([...kept].map((position) => known[position]));
  const extras = (body.extras ?? []).filter((extra) => placed.includes(extra.id));

  const score = Math.max(0, settled.size - 1 - extras.length) / (body.items.length - 1);
  const parts: PartMark[] = body.items.map((item) => ({
    id: item.id,
    verdict: settled.has(item.id) ? "right" : placed.includes(item.id) ? "wrong" : "missed",
  }));
  for (const extra of body.extras ?? []) {
    parts.push({ id: extra.id, verdict: placed.includes(extra.id) ? "wrong" : "rest" });
  }
  const misplaced = body.items.filter((item) => placed.includes(item.id) && !settled.has(item.id));
  return {
    score,
    right: score === 1,
    parts,
    feedback: [...extras, ...misplaced].flatMap((piece) => (piece.why ? [piece.why] : [])),
    misconception: extras.find((extra) => extra.misconception)?.misconception ?? null,
  };
}
