import type { QuestionBody } from "../../../study/question/question";
import type { Marked } from "./question-view";

const lowerFirst = (text: string) =>
  /^(?:The|A|An|It|They|Its|Their|To|By|In|On|No|One|Because|That|There)\b/.test(text)
    ? text[0]?.toLowerCase() + text.slice(1)
    : text;

function short(text: string): string {
  return text.length <= 60 ? `: ${lowerFirst(text).replace(/\.$/, "")}.` : ".";
}

/** What is said of the key to someone who did not know. */
function hereItIs(body: QuestionBody): string {
  switch (body.kind) {
    case "choice":
      return `Here it is${short(body.options.find((option) => option.correct === true)?.text ?? "")}`;
    case "typed":
      return `Here it is${short(body.answer[0] ?? "")}`;
    case "cloze":
      return `Here it is${short(body.blanks.map((blank) => blank[0]).join(", "))}`;
    case "ordering":
      return "Here is the order.";
    case "matching":
      return "Here are the pairs.";
    case "choices":
    case "list":
      return "Here they are.";
  }
}

/** The verdict in one sentence, with the key where it is short. No blame, no exclamation mark. */
export function verdictWords(body: QuestionBody, { answer, marking }: Marked): string {
  if (marking.right) return "Right.";
  if (answer.kind === "unknown") return hereItIs(body);
  const opening = "Not quite";
  const right = marking.parts.filter((part) => part.verdict === "right").length;
  switch (body.kind) {
    case "choice":
      return opening + short(body.options.find((option) => option.correct === true)?.text ?? "");
    case "typed":
      return opening + short(body.answer[0] ?? "");
    case "cloze":
      return `${opening}: ${right} of ${body.blanks.length} blanks.`;
    case "choices":
      return `${opening}: ${right} of the ${body.options.filter((o) => o.correct === true).length} right ones.`;
    case "ordering":
      return `${opening}: here is the order.`;
    case "matching":
      return `${opening}: ${right} of ${body.pairs.length} pairs.`;
    case "list":
      return `${opening}: ${right} of ${Math.min(body.need ?? body.items.length, body.items.length)} recalled.`;
  }
}
