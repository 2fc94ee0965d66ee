import type { Question, QuestionBody } from "./question";
import { sameButForSlips, words } from "./typed-text";

/** What a student may write, as groups of texts that mean the same; none for kinds that are not typed. */
function synonyms(body: QuestionBody): string[][] {
  switch (body.kind) {
    case "typed":
      return [body.answer];
    case "cloze":
      return body.blanks;
    case "list":
      return body.items.map((item) => [item.text, ...(item.accept ?? [])]);
    default:
      return [];
  }
}

/** Texts of a question that may name something, whether right or wrong there. */
function namedThings(body: QuestionBody): string[] {
  switch (body.kind) {
    case "choice":
    case "choices":
      return body.options.map((option) => option.text);
    case "ordering":
      return [...body.items, ...(body.extras ?? [])].map((piece) => piece.text);
    case "matching":
      return [
        ...body.pairs.flatMap((pair) => [pair.left, pair.right]),
        ...(body.extras ?? []).map((extra) => extra.text),
      ];
    default:
      return synonyms(body).flat();
  }
}

/** A text with what is needed to pass over far-off texts quickly. */
interface Term {
  text: string;
  /** Its words run together: texts that marking takes for the same have the same. */
  joined: string;
  words: number;
  /** One bit per letter that occurs. */
  letters: number;
}

function termOf(text: string): Term {
  const mine = words(text);
  const joined = mine.join("");
  let letters = 0;
  for (let i = 0; i < joined.length; i++) letters |= 1 << (joined.charCodeAt(i) % 32);
  return { text, joined, words: mine.length, letters };
}

const longestTerm = 3; // words; longer texts are statements, which no slip turns into one another

function deckTerms(questions: Question[]): Term[] {
  const found = new Map<string, Term>();
  for (const text of questions.flatMap((question) => namedThings(question.body))) {
    const term = termOf(text);
    if (term.words === 0 || term.words > longestTerm || found.has(term.joined)) continue;
    found.set(term.joined, term);
  }
  return [...found.values()];
}

function bits(number: number): number {
  let count = 0;
  for (let rest = number; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** False where two texts certainly are more than a slip a word apart; a slip changes one letter into another at most. */
function mayBeNear(a: Term, b: Term): boolean {
  const slips = Math.max(1, a.words, b.words);
  return (
    Math.abs(a.joined.length - b.joined.length) <= slips && bits(a.letters ^ b.letters) <= 2 * slips
  );
}

/**
 * The questions of one deck, each typed, cloze and list body knowing the deck's other terms that one typing slip
 * would make of its answers: a student who writes "quest" for "guest" has slipped, unless the deck has quests.
 * What is accepted beside one of its answers anywhere in the deck is no other term but another spelling. Marking
 * uses the terms to tell a slip from a mistake. Bodies without such terms have no `terms`.
 */
export function withTerms(questions: Question[]): Question[] {
  const all = deckTerms(questions);
  const groups = questions
    .flatMap((question) => synonyms(question.body))
    .map((group) => new Set(group.map((text) => termOf(text).joined)));

  return questions.map((question) => {
    const { body } = question;
    if (body.kind !== "typed" && body.kind !== "cloze" && body.kind !== "list") return question;
    const accepted = synonyms(body).flat().map(termOf);
    const meant = new Set(accepted.map((answer) => answer.joined));
    for (const group of groups) {
      if (accepted.some((answer) => group.has(answer.joined)))
        for (const text of group) meant.add(text);
    }
    const near = all.filter(
      (term) =>
        !meant.has(term.joined) &&
        accepted.some(
          (answer) => mayBeNear(term, answer) && sameButForSlips(term.text, answer.text),
        ),
    );
    const { terms: _old, ...rest } = body;
    const terms = near.map((term) => term.text).sort();
    return { ...question, body: terms.length > 0 ? { ...rest, terms } : rest };
  });
}
