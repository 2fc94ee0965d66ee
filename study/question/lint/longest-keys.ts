/** A warning about the deck as a whole: students learn quickly that the longest option is right. */
import type { Question } from "../question";
import type { Finding } from "./finding";
import { plainText } from "./plain-text";
import { choiceOf } from "./rule";

export const longestKeysRule = "longest-keys";

const fewest = 5; // questions; with fewer, chance explains anything

interface KeyLength {
  id: string;
  /** Key over longest distractor. */
  ratio: number;
  /** Chance of the key being the longest if length meant nothing. */
  chance: number;
}

function keyLengths(questions: Question[]): KeyLength[] {
  return questions.flatMap((question) => {
    const choice = question.body.kind === "choice" ? choiceOf(question) : null;
    const key = choice?.keys[0];
    if (!choice || !key || choice.distractors.length === 0) return [];
    if (question.allow[longestKeysRule] !== undefined) return [];
    const others = choice.distractors.map(({ text }) => plainText(text).length);
    const ratio = plainText(key.text).length / Math.max(...others);
    return [{ id: question.id, ratio, chance: 1 / choice.options.length }];
  });
}

/** Chance of at least `hits` successes among independent trials of the given chances (Poisson binomial, exact). */
export function chanceOfAtLeast(hits: number, chances: number[]): number {
  let counts = [1];
  for (const chance of chances) {
    counts = Array.from(
      { length: counts.length + 1 },
      (_, k) => (counts[k] ?? 0) * (1 - chance) + (counts[k - 1] ?? 0) * chance,
    );
  }
  return counts.slice(hits).reduce((sum, each) => sum + each, 0);
}

/**
 * Is the key the longest option more often than chance allows (p < .05, one-sided)? Reported on the question
 * where it stands out most. Questions that allow the rule are not counted.
 */
export function longestKeysFinding(questions: Question[]): Finding[] {
  const lengths = keyLengths(questions);
  const longest = lengths.filter(({ ratio }) => ratio > 1).sort((a, b) => b.ratio - a.ratio);
  const chances = lengths.map(({ chance }) => chance);
  const worst = longest[0];
  if (!worst || lengths.length < fewest) return [];
  if (chanceOfAtLeast(longest.length, chances) >= 0.05) return [];
  const expected = Math.round(chances.reduce((sum, chance) => sum + chance, 0));
  return [
    {
      question: worst.id,
      rule: longestKeysRule,
      level: "warning",
      message: `In ${longest.length} of ${lengths.length} choice questions the right option is the longest (chance: ${expected}), so picking the longest pays; lengthen wrong options, here first.`,
    },
  ];
}
