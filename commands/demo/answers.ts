import type { Answer } from "../../study/question/answer";
import type { BodyOf, QuestionBody } from "../../study/question/question";
import type { Chance } from "./chance";

const unknown: Answer = { kind: "unknown" };

/** What someone answers who knows. */
export function rightAnswer(body: QuestionBody): Answer {
  switch (body.kind) {
    case "choice": {
      const key = keysOf(body)[0];
      return key === undefined ? unknown : { kind: "choice", option: key };
    }
    case "choices":
      return { kind: "choices", options: keysOf(body) };
    case "typed":
      return { kind: "typed", text: body.answer[0] ?? "" };
    case "cloze":
      return { kind: "cloze", texts: body.blanks.map(([text]) => text ?? "") };
    case "ordering":
      return { kind: "ordering", order: body.items.map(({ id }) => id) };
    case "matching":
      return { kind: "matching", pairs: Object.fromEntries(body.pairs.map(({ id }) => [id, id])) };
    case "list": {
      const asked = body.items.slice(0, body.need ?? body.items.length);
      return { kind: "list", entries: asked.map(({ text }) => text) };
    }
  }
}

/**
 * What someone answers who does not know: on a choice mostly the favourite wrong option, sometimes a guess, which may be
 * right; on other kinds a part of what is right, or a known mistake.
 * @param favourite a wrong option of a choice
 */
export function poorAnswer(body: QuestionBody, favourite: string | null, chance: Chance): Answer {
  if (chance.happens(0.1)) return unknown;
  switch (body.kind) {
    case "choice": {
      const guess = chance.pick(body.options)?.id;
      const option = chance.happens(0.7) ? (favourite ?? guess) : guess;
      return option === undefined ? unknown : { kind: "choice", option };
    }
    case "choices":
      return { kind: "choices", options: oneOff(body, chance) };
    case "typed": {
      const text = body.mistakes?.[0]?.text ?? chance.pick(body.terms ?? []);
      return text === undefined ? unknown : { kind: "typed", text };
    }
    case "cloze": {
      const lost = chance.whole(0, body.blanks.length - 1);
      const texts = body.blanks.map(([text], nth) => (nth === lost ? "" : (text ?? "")));
      return { kind: "cloze", texts };
    }
    case "ordering": {
      const order = body.items.map(({ id }) => id);
      const at = chance.whole(0, order.length - 2);
      const swapped = order.splice(at, 1);
      return { kind: "ordering", order: order.toSpliced(at + 1, 0, ...swapped) };
    }
    case "matching":
      return { kind: "matching", pairs: twoSwapped(body, chance) };
    case "list": {
      const asked = body.need ?? body.items.length;
      const recalled = body.items.slice(0, Math.max(1, asked - chance.whole(1, 2)));
      return { kind: "list", entries: recalled.map(({ text }) => text) };
    }
  }
}

function keysOf(body: BodyOf<"choice" | "choices">): string[] {
  return body.options.flatMap(({ id, correct }) => (correct === true ? [id] : []));
}

/** A key left out, or a wrong option taken too. */
function oneOff(body: BodyOf<"choices">, chance: Chance): string[] {
  const keys = keysOf(body);
  const wrong = chance.pick(body.options.filter(({ correct }) => correct !== true));
  return wrong && chance.happens(0.5) ? [...keys, wrong.id] : keys.slice(1);
}

function twoSwapped(body: BodyOf<"matching">, chance: Chance): Record<string, string> {
  const ids = body.pairs.map(({ id }) => id);
  const at = chance.whole(0, ids.length - 2);
  return Object.fromEntries(
    ids.map((id, nth) => [id, (nth === at ? ids[at + 1] : nth === at + 1 ? ids[at] : id) ?? id]),
  );
}
