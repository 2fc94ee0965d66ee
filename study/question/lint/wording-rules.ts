/** Warnings about how the question itself is worded. */
import { plainText, withoutBlanks } from "./plain-text";
import { choiceOf, type Rule } from "./rule";

const selecting = /\b(?:which|what|who|where)\b/i;
const subordinate =
  /\b(?:that|who|whom|whose|when|while|if|because|since|although|though|so|where|but|why|how)\b/i;
const negation = /\b(?:not|never|cannot)\b|n['’]t\b/i;
const anyNegation =
  /\b(?:not|never|cannot|no|none|nobody|nothing|neither|without|except|lacks?|lacking)\b|n['’]t\b/gi;
const leastOrExcept =
  /(?<!\bat )\bleast\b(?! (?:one|two|three|four|a|an|\d|privileges?)\b)|\bexcept\b(?=\W*$)|\b(?:all|each|any)\b.*\bexcept\b/i;

/** Does the word at this place stand in capitals or between asterisks? */
function emphasised(sentence: string, at: number, word: string): boolean {
  if (/[A-Z]{2}/.test(word)) return true;
  const asterisks = sentence.slice(0, at).match(/\*+/g)?.length ?? 0;
  return asterisks % 2 === 1;
}

interface Negative {
  sentence: string;
  word: string;
  marked: boolean;
}

/**
 * The negative word that turns what is asked for around: "Which layer does the container stack not have?" A
 * negative in a clause of its own ("a host that does not …") or in "Why … not" only describes.
 */
function turningNegative(prompt: string): Negative | null {
  for (const sentence of prompt.split(/(?<=[.?!:])\s+/)) {
    const asks = selecting.exec(sentence);
    const least = leastOrExcept.exec(sentence);
    if (least && (asks || /\b(?:following|these)\b/i.test(sentence))) {
      return found(sentence, least);
    }
    const not = negation.exec(sentence);
    const question =
      sentence.endsWith("?") || /^(?:choose|select|pick|mark|tick)\b/i.test(sentence);
    if (!asks || !not || not.index < asks.index || !question) continue;
    const between = sentence.slice(asks.index + asks[0].length, not.index);
    if (!subordinate.test(between) && !/,/.test(between)) return found(sentence, not);
  }
  return null;
}

function found(sentence: string, match: RegExpExecArray): Negative {
  const word = match[0].split(/\s/).at(-1) ?? "";
  const at = match.index + match[0].length - word.length;
  return { sentence, word, marked: emphasised(sentence, at, word) };
}

const unmarkedNegative: Rule = {
  name: "unmarked-negative",
  level: "warning",
  check: ({ body }) => {
    const negative = body.kind === "cloze" ? null : turningNegative(body.prompt);
    if (!negative || negative.marked) return [];
    return [
      {
        message: `“${negative.word}” turns the question around and is easily overlooked; ask positively, or write it **NOT**.`,
        part: "prompt",
      },
    ];
  },
};

const doubleNegative: Rule = {
  name: "double-negative",
  level: "warning",
  check: (question) => {
    const negative = question.body.kind === "cloze" ? null : turningNegative(question.body.prompt);
    if (!negative) return [];
    const inStem = plainText(negative.sentence).match(anyNegation)?.length ?? 0;
    const options = choiceOf(question)?.options ?? [];
    const denying = options.find((option) => negation.test(plainText(option.text)));
    const turnedTwice = "To answer it one must turn a negative around twice; say it positively.";
    if (inStem > 1) return [{ message: turnedTwice, part: "prompt" }];
    return denying ? [{ message: turnedTwice, part: denying.id }] : [];
  },
};

const subjectless =
  /^(?:which|what)(?: one)? (?:of )?(?:the (?:following|below)|these)?(?: ?(?:statements?|options?|answers?|sentences?|claims?|assertions?))? ?(?:below )?(?:is|are) (?:not )?(?:true|false|correct|incorrect|right|wrong)$|^(?:choose|select|pick|mark|find|tick)(?: all)?(?: of)? the (?:true|false|correct|incorrect|right|wrong|best)(?: (?:statements?|options?|answers?|ones?))?$/i;

const emptyStem: Rule = {
  name: "empty-stem",
  level: "warning",
  check: ({ body }) =>
    subjectless.test(plainText(withoutBlanks(body.prompt)).replace(/[\s?:.!]+$/, ""))
      ? [
          {
            message:
              "The question names no subject, so it cannot be answered before reading all options; say what it is about.",
            part: "prompt",
          },
        ]
      : [],
};

export const wordingRules = [unmarkedNegative, doubleNegative, emptyStem];
