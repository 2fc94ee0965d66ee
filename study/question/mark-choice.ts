import type { AnswerOf } from "./answer";
import type { Marking, PartMark } from "./marking";
import type { BodyOf, Option } from "./question";

function optionMark(option: Option, chosen: boolean): PartMark {
  const key = option.correct === true;
  return {
    id: option.id,
    verdict: key ? (chosen ? "right" : "missed") : chosen ? "wrong" : "rest",
  };
}

function chosenMarking(options: Option[], chosen: Set<string>, score: number): Marking {
  const wrong = options.filter((option) => chosen.has(option.id) && option.correct !== true);
  return {
    score,
    right: score === 1,
    parts: options.map((option) => optionMark(option, chosen.has(option.id))),
    feedback: options.flatMap((option) =>
      chosen.has(option.id) && option.why !== undefined ? [option.why] : [],
    ),
    misconception: wrong.find((option) => option.misconception)?.misconception ?? null,
  };
}

/** All or nothing. */
export function markChoice(body: BodyOf<"choice">, answer: AnswerOf<"choice"> | null): Marking {
  const chosen = new Set(answer ? [answer.option] : []);
  const right = body.options.some((option) => option.correct === true && chosen.has(option.id));
  return chosenMarking(body.options, chosen, right ? 1 : 0);
}

/** Each key chosen counts one, each wrong option chosen takes one away, never below 0; divided by the number of keys. */
export function markChoices(body: BodyOf<"choices">, answer: AnswerOf<"choices"> | null): Marking {
  const chosen = new Set(answer?.options ?? []);
  const keys = body.options.filter((option) => option.correct === true);
  const hits = keys.filter((option) => chosen.has(option.id)).length;
  const slips = body.options.filter(
    (option) => option.correct !== true && chosen.has(option.id),
  ).length;
  const score = keys.length === 0 ? 0 : Math.max(0, hits - slips) / keys.length;
  return chosenMarking(body.options, chosen, score);
}
