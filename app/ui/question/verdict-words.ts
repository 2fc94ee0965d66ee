import type { QuestionBody } from "../../../study/question/question";
import type { Marked } from "./question-view";

const lowerFirst = (text: string) =>
  /^(?:The|A|An|It|They|Its|Their|To|By|In|On|No|One|Because|That|There)\b/.test(text)
    ? text[0]?.toLowerCase() + text.slice(1)
    : text;

function short(text: string): string {
  return text.length <= 60 ? `: ${lowerFirst(text).replace(/\.$/, "")}.` : ".";
}

/** The verdict in one sentence, with the key where it is short. No blame, no exclamation mark. */
export function verdictWords(body: QuestionBody, { answer, marking }: Marked): string {
  if (marking.right) return "Right.";
  const opening = answer.kind === "unknown" ? "Now you know" : "Not quite";
  const right = marking.parts.filter((part) => part.verdict === "right").length;
  switch (body.kind) {
    case "choice":
      return opening + short(body.options.find((option) => option.correct === true)?.text ?? "");
    case "typed":
      return opening + short(body.answer[0] ?? "");
    case "cloze":
      return right > 0
        ? `${opening}: ${right} of ${body.blanks.length} blanks.`
        : opening + short(body.blanks.map((blank) => blank[0]).join(", "));
    case "choices":
      if (answer.kind === "unknown") return `${opening} which ones.`;
      return `${opening}: ${right} of the ${body.options.filter((o) => o.correct === true).length} right ones.`;
    case "ordering":
      return answer.kind === "unknown" ? `${opening} the order.` : `${opening}: here is the order.`;
    case "matching":
      if (answer.kind === "unknown") return `${opening} the pairs.`;
      return `${opening}: ${right} of ${body.pairs.length} pairs.`;
    case "list":
      if (answer.kind === "unknown") return `${opening} them.`;
      return `${opening}: ${right} of ${Math.min(body.need ?? body.items.length, body.items.length)} recalled.`;
  }
}
