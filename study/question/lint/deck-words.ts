/** The questions of a deck as words, for rules that compare them. */
import type { Question, QuestionBody } from "../question";
import { contentWords, plainWords, withoutBlanks } from "./plain-text";

/** Everything that is right in a question, as texts. */
function keyTexts(body: QuestionBody): string[] {
  switch (body.kind) {
    case "choice":
    case "choices":
      return body.options.flatMap((option) => (option.correct === true ? [option.text] : []));
    case "typed":
      return body.answer;
    case "cloze":
      return body.blanks.flat();
    case "matching":
      return body.pairs.flatMap((pair) => [pair.left, pair.right]);
    default:
      return body.items.map((item) => item.text);
  }
}

/** A question as sets of words, made once. */
export interface WordedQuestion {
  question: Question;
  stem: Set<string>;
  /** The stem's words in order, between spaces, to look phrases up in. */
  stemText: string;
  /** Accepted wordings of the key in the same form; only of kinds with one short key. */
  keyPhrases: string[];
  /** Words of stem and key together. */
  all: Set<string>;
}

/** The words of each question of a deck. */
export function wordedQuestions(questions: Question[]): WordedQuestion[] {
  const spaced = (text: string) => ` ${plainWords(text).join(" ")} `;
  return questions.map((question) => {
    const { body } = question;
    const stemText = withoutBlanks(body.prompt);
    const keys = keyTexts(body);
    // Of a typed answer's wordings only the one that is shown tells two questions apart.
    const shown = body.kind === "typed" ? keys.slice(0, 1) : keys;
    const single = body.kind === "choice" || body.kind === "typed" || body.kind === "cloze";
    return {
      question,
      stem: contentWords(stemText),
      stemText: spaced(stemText),
      keyPhrases: single ? keys.map(spaced).filter((phrase) => phrase.trim().length > 3) : [],
      all: contentWords([stemText, ...shown].join(" ")),
    };
  });
}

/** How much a word tells: much where few questions use it. */
export type Weight = (word: string) => number;

/** log(1 + questions / questions with the word). */
export function wordWeights(deck: WordedQuestion[]): Weight {
  const uses = new Map<string, number>();
  for (const { all } of deck) for (const word of all) uses.set(word, (uses.get(word) ?? 0) + 1);
  return (word) => Math.log(1 + deck.length / (uses.get(word) ?? 1));
}
