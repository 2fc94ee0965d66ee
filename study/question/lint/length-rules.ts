/** Warnings about how long stems and options are: a key that stands out by its length is found without knowing. */
import { plainText, plainWords, withoutBlanks } from "./plain-text";
import { choiceWarning, type Fault, type Rule } from "./rule";

const lengthOf = (option: { text: string }) => plainText(option.text).length;

/** A few letters more or less are not seen among single terms. */
const visible = 10;

const keyLongest = choiceWarning("key-longest", ({ keys, distractors }) => {
  const key = Math.min(...keys.map(lengthOf));
  const longest = Math.max(...distractors.map(lengthOf));
  if (key <= 1.25 * longest || key - longest < visible) return [];
  const times = (key / longest).toFixed(1);
  return [
    {
      message: `The right option is ${times} times as long as the longest wrong one, which gives it away; shorten it or lengthen the others.`,
      part: keys[0]?.id ?? "",
    },
  ];
});

const unevenLengths = choiceWarning("uneven-lengths", ({ options }) => {
  const byLength = [...options].sort((a, b) => lengthOf(a) - lengthOf(b));
  const [shortest, longest] = [byLength[0], byLength.at(-1)];
  if (!shortest || !longest) return [];
  // Terms are as long as they are; among statements a short one stands out.
  if (lengthOf(longest) < 40 || lengthOf(longest) <= 2.5 * lengthOf(shortest)) return [];
  const times = (lengthOf(longest) / lengthOf(shortest)).toFixed(1);
  return [
    {
      message: `The longest option ('${longest.id}') is ${times} times as long as the shortest ('${shortest.id}'), so they draw the eye for their length.`,
      part: longest.id,
    },
  ];
});

const longStem: Rule = {
  name: "long-stem",
  level: "warning",
  check: ({ body }) => {
    const count = plainWords(withoutBlanks(body.prompt)).length;
    return count > 60
      ? [
          {
            message: `The question has ${count} words; over 60 it tests reading. Leave out what is not needed to answer.`,
            part: "prompt",
          },
        ]
      : [];
  },
};

const longOption = choiceWarning("long-option", ({ options }) =>
  options.flatMap((option): Fault[] => {
    const count = plainWords(option.text).length;
    const message = `Option '${option.id}' has ${count} words; over 30 it cannot be compared at a glance.`;
    return count > 30 ? [{ message, part: option.id }] : [];
  }),
);

export const lengthRules = [keyLongest, unevenLengths, longStem, longOption];
