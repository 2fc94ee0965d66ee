import type { AnswerOf } from "./answer";
import type { Marking, PartMark } from "./marking";
import type { BodyOf } from "./question";

/** Right pairs over all pairs. Two pairs with the same right-hand text are interchangeable. */
export function markMatching(
  body: BodyOf<"matching">,
  answer: AnswerOf<"matching"> | null,
): Marking {
  const rightText = new Map(body.pairs.map((pair) => [pair.id, pair.right]));
  const extras = new Map((body.extras ?? []).map((extra) => [extra.id, extra]));
  const given = answer?.pairs ?? {};

  const parts = body.pairs.map((pair): PartMark => {
    const mine = Object.hasOwn(given, pair.id) ? given[pair.id] : undefined;
    if (mine === undefined) return { id: pair.id, verdict: "missed" };
    const right = mine === pair.id || rightText.get(mine) === pair.right;
    return { id: pair.id, verdict: right ? "right" : "wrong", given: mine };
  });

  const score = parts.filter((part) => part.verdict === "right").length / body.pairs.length;
  const wrong = parts.filter((part) => part.verdict === "wrong");
  const chosenExtras = wrong.flatMap((part) => extras.get(part.given ?? "") ?? []);
  return {
    score,
    right: score === 1,
    parts,
    feedback: [
      ...chosenExtras.flatMap((extra) => (extra.why ? [extra.why] : [])),
      ...body.pairs.flatMap((pair) =>
        pair.why && wrong.some((part) => part.id === pair.id) ? [pair.why] : [],
      ),
    ],
    misconception: chosenExtras.find((extra) => extra.misconception)?.misconception ?? null,
  };
}
