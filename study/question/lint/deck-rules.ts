/** Warnings about two questions of a deck that get in each other's way. Enemies are never asked together. */
import type { Question } from "../question";
import { type Weight, type WordedQuestion, wordedQuestions, wordWeights } from "./deck-words";
import type { Finding } from "./finding";
import { quotedList } from "./plain-text";

function weigh(words: Iterable<string>, weight: Weight): number {
  let sum = 0;
  for (const word of words) sum += weight(word);
  return sum;
}

const common = (a: Set<string>, b: Set<string>) => [...a].filter((word) => b.has(word));

const enemies = (a: Question, b: Question) => a.enemies.includes(b.id) || b.enemies.includes(a.id);

/** Questions that share three quarters of their words, question and key taken together. */
function nearDuplicate(a: WordedQuestion, b: WordedQuestion, weight: Weight): boolean {
  const [fewer, more] = a.all.size < b.all.size ? [a, b] : [b, a];
  // Cheap bounds first: a deck of 2,000 questions has two million pairs.
  if (fewer.all.size < 3 || fewer.all.size < more.all.size / 2) return false;
  const shared = common(fewer.all, more.all);
  if (shared.length * 2 < fewer.all.size) return false;
  const both = weigh(shared, weight);
  return both >= 0.75 * (weigh(a.all, weight) + weigh(b.all, weight) - both);
}

/**
 * The key of `asked` that the wording of `telling` names while it speaks of what `asked` asks: it must share
 * three fifths of the other words of that question, as naming a term of the lecture alone gives nothing away.
 */
function keyToldBy(telling: WordedQuestion, asked: WordedQuestion, weight: Weight): string | null {
  const key = asked.keyPhrases.find(
    (phrase) => telling.stemText.includes(phrase) && !asked.stemText.includes(phrase),
  );
  if (key === undefined || asked.stem.size < 2) return null;
  const shared = common(asked.stem, telling.stem);
  const told = weigh(shared, weight) >= 0.6 * weigh(asked.stem, weight);
  return shared.length >= 2 && told ? key.trim() : null;
}

/** `near-duplicate` and `key-given-away` for every pair of questions, on the later one and on the telling one. */
export function pairFindings(questions: Question[]): Finding[] {
  const deck = wordedQuestions(questions);
  const weight = wordWeights(deck);
  const findings: Finding[] = [];
  const add = (rule: string, at: WordedQuestion, message: string) =>
    findings.push({ question: at.question.id, rule, level: "warning", message, part: "prompt" });

  deck.forEach((later, index) => {
    for (const earlier of deck.slice(0, index)) {
      const [id, other] = [later.question.id, earlier.question.id];
      if (enemies(later.question, earlier.question)) continue;
      if (nearDuplicate(earlier, later, weight)) {
        add(
          "near-duplicate",
          later,
          `This asks nearly what '${other}' asks; make them enemies or drop one.`,
        );
        continue;
      }
      for (const [telling, asked, askedId] of [
        [earlier, later, id],
        [later, earlier, other],
      ] as const) {
        const key = keyToldBy(telling, asked, weight);
        if (key === null) continue;
        add(
          "key-given-away",
          telling,
          `This names ${quotedList([key])}, the answer to '${askedId}', and says what that asks; make them enemies or reword one.`,
        );
      }
    }
  });
  return findings;
}

export const pairRuleNames = ["near-duplicate", "key-given-away"];
