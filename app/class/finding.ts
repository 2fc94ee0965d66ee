import {
  type CommonMistake,
  commonMistake,
  isSurelyWeak,
  isWeak,
} from "../../study/classroom/standing-out";
import type { QuestionSpot, TopicSpot } from "../../study/classroom/weak-spots";
import { percent } from "../frame/words";
import { withoutMarks } from "../ui/inline-marks";
import { type ClassReply, promptLine } from "./class-reply";

type Asked = ClassReply["questions"][number];

/** What a topic's figures say in words, and what to do about it. */
export interface Finding {
  act: "re-teach" | "talk" | "check the key" | "fine";
  /** The question that shows it best; null where too few have answered any single one. */
  question: Asked | null;
  /** Empty where nothing stands out. */
  reason: string;
}

/** The mistake that stands out at a question, with the words its author has for it. */
export interface Mistake extends CommonMistake {
  text: string;
  misconception: string | null;
  /**
   * More chose it than the key, and no author foresaw it as a mistake: then the key is as likely to be wrong as the
   * class. (Whether the strong students chose it is not known here.)
   */
  doubtsKey: boolean;
}

/** The common mistake at a question, as far as the shares told allow to name it. */
export function mistakeAt(spot: QuestionSpot, question: Asked): Mistake | null {
  if (!spot.distractors) return null;
  const keys = question.options.filter(({ correct }) => correct === true).map(({ id }) => id);
  const found = commonMistake(spot.distractors, new Set(keys));
  const option = question.options.find(({ id }) => id === found?.option);
  if (!found || !option) return null;
  const misconception = option.misconception ?? null;
  return {
    ...found,
    text: withoutMarks(option.text),
    misconception,
    doubtsKey: found.beatsKey && misconception === null,
  };
}

/** At most about this many characters of a prompt or an option stand in a reason. */
const longest = 90;

function short(text: string): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest).replace(/\s+\S*$/, "")} …`;
}

/** "Behind most wrong answers at the worst question: the student …", or what else can be said of a question. */
function wordsOf(where: "worst" | "one", spot: QuestionSpot, question: Asked): string {
  const mistake = mistakeAt(spot, question);
  const at = `at ${where === "one" ? "one" : "the worst"} question`;
  if (mistake?.doubtsKey) {
    return `More chose “${short(mistake.text)}” ${at} than the answer that counts as right.`;
  }
  if (mistake) {
    const { ofWrong, misconception, text } = mistake;
    const many = ofWrong > 0.9 ? "nearly all" : ofWrong > 0.55 ? "most" : "half of the";
    return misconception
      ? `Behind ${many} wrong answers ${at}: the student ${misconception}.`
      : `The choice of ${many} wrong answers ${at}: “${short(text)}”.`;
  }
  const right = percent(spot.facility?.mean ?? 0);
  const prompt = short(withoutMarks(promptLine(question.prompt)));
  return `${where === "one" ? "One" : "Its worst"} question has ${right} right: “${prompt}”`;
}

/** What a topic with figures says; null where too few have answered to tell. */
export function findingOf(topic: TopicSpot, reply: ClassReply): Finding | null {
  if (!topic.facility) return null;
  const weak = isWeak(topic.facility);
  const told = topic.questions.flatMap((spot) => {
    const question = reply.questions.find(({ id }) => id === spot.question);
    return question && spot.facility ? [{ spot, question, facility: spot.facility }] : [];
  });
  const [worst] = told;
  if (!worst) {
    const reason = "Too few have answered any one question to say where.";
    return { act: weak ? "re-teach" : "fine", question: null, reason };
  }
  const doubtful = (weak ? [worst] : told).find(
    ({ spot, question }) => mistakeAt(spot, question)?.doubtsKey,
  );
  const where = weak ? "worst" : "one";
  if (doubtful) {
    const { spot, question } = doubtful;
    return { act: "check the key", question, reason: wordsOf(where, spot, question) };
  }
  const { spot, question } = worst;
  if (weak) return { act: "re-teach", question, reason: wordsOf(where, spot, question) };
  if (isSurelyWeak(worst.facility)) {
    return { act: "talk", question, reason: wordsOf(where, spot, question) };
  }
  return { act: "fine", question, reason: "" };
}
