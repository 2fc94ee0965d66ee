/** Warnings about what options say beside one another. */
import { sameText } from "../typed-text";
import { contentWords, plainText, plainWords, quotedList } from "./plain-text";
import { choiceWarning, type Fault } from "./rule";

const aboutOthers =
  /^(?:all|none|any|both|neither) of (?:these|those|them|the (?:options|answers|others|other (?:options|answers)))$|\b(?:all|none|any|both|neither) of the above\b|^(?:all|none) (?:above|are (?:true|correct|right))$/i;

const allOfTheAbove = choiceWarning("all-of-the-above", ({ options }) =>
  options.flatMap((option): Fault[] => {
    if (!aboutOthers.test(plainText(option.text).replace(/\.$/, ""))) return [];
    return [
      {
        message: `“${plainText(option.text)}” can be judged from half of the options, and fails when they are shuffled.`,
        part: option.id,
      },
    ];
  }),
);

const lettered = /^(?:both )?\(?[a-h1-8]\)?,? (?:and|or|&) \(?[a-h1-8]\)?(?: only)?\.?$/i;

const bothAAndB = choiceWarning("both-a-and-b", ({ options }) =>
  options.flatMap((option): Fault[] => {
    const text = plainText(option.text);
    const both = /^(?:both )?(.+?),? (?:and|as well as) (.+?)\.?$/i.exec(text);
    const isOther = (piece: string | undefined) =>
      options.some((other) => other !== option && piece && sameText(piece, other.text));
    if (!lettered.test(text) && !(both && isOther(both[1]) && isOther(both[2]))) return [];
    return [
      {
        message: `“${text}” combines other options, so knowing one of them decides about several.`,
        part: option.id,
      },
    ];
  }),
);

/** How many words all options begin with in common. */
function commonBeginning(texts: string[][]): string[] {
  const first = texts[0] ?? [];
  const end = first.findIndex((word, i) => texts.some((text) => text[i] !== word));
  return end < 0 ? first : first.slice(0, end);
}

const sameBeginning = choiceWarning("same-beginning", ({ options }) => {
  const common = commonBeginning(options.map((option) => plainWords(option.text)));
  // "It is …", "The first is to …" are mere form, with nothing in them that the question could say.
  const mereForm = common.length < 5 && contentWords(common.join(" ")).size === 0;
  if (common.length < 3 || mereForm) return [];
  return [
    {
      message: `All options begin with ${quotedList([common.join(" ")])}; put that into the question.`,
      part: options[0]?.id ?? "",
    },
  ];
});

export const optionRules = [allOfTheAbove, bothAAndB, sameBeginning];
