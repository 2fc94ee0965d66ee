import type { QuestionBody } from "./question";

const sorted = (texts: string[] | undefined) => [...(texts ?? [])].sort();
const ids = (parts: { id: string }[] | undefined) => sorted((parts ?? []).map((part) => part.id));

/** Everything of a wording that its score depends on, and nothing else, in an order of its own. */
function keyOf(body: QuestionBody): unknown {
  switch (body.kind) {
    case "choice":
    case "choices":
      return [
        body.kind,
        ids(body.options),
        ids(body.options.filter((option) => option.correct === true)),
      ];
    case "typed":
      return [
        body.kind,
        sorted(body.answer),
        // A number is compared with the first answer only.
        body.tolerance === undefined ? null : [body.answer[0], body.tolerance],
        sorted((body.mistakes ?? []).map((mistake) => mistake.text)),
        sorted(body.terms),
      ];
    case "cloze":
      return [body.kind, body.blanks.map(sorted), sorted(body.terms)];
    case "ordering":
      return [body.kind, body.items.map((item) => item.id), ids(body.extras)];
    case "matching": {
      const partners = (right: string) => ids(body.pairs.filter((pair) => pair.right === right));
      const pairs = [...body.pairs].sort((a, b) => (a.id < b.id ? -1 : 1));
      return [body.kind, pairs.map((pair) => [pair.id, partners(pair.right)])];
    }
    case "list":
      // In file order: an entry that fits two items goes to the first.
      return [
        body.kind,
        body.items.map((item) => [item.id, item.text, sorted(item.accept)]),
        Math.min(body.need ?? body.items.length, body.items.length),
        sorted(body.terms),
      ];
  }
}

/**
 * Do two wordings of a question give every answer the same score? Prompts, explanations, reasons and the
 * wording of options do not count. Where this is false, past answers have to be marked again.
 */
export function sameKey(a: QuestionBody, b: QuestionBody): boolean {
  return JSON.stringify(keyOf(a)) === JSON.stringify(keyOf(b));
}
