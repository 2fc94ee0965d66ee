import type { Slide } from "../../lecture/slide";
import type { Question } from "../question";
import { cueRules } from "./cue-rules";
import { pairFindings, pairRuleNames } from "./deck-rules";
import type { Finding } from "./finding";
import { keyRules } from "./key-rules";
import { lengthRules } from "./length-rules";
import { longestKeysFinding, longestKeysRule } from "./longest-keys";
import { numberRules } from "./number-rules";
import { optionRules } from "./option-rules";
import { sourceRules } from "./source-rules";
import { wordingRules } from "./wording-rules";

const rules = [
  ...keyRules,
  ...sourceRules,
  ...wordingRules,
  ...lengthRules,
  ...optionRules,
  ...numberRules,
  ...cueRules,
];

const singleNames = rules.map((rule) => rule.name);

/** The names of all rules about questions, as `allow` may give them. */
export const ruleNames: readonly string[] = [...singleNames, ...pairRuleNames, longestKeysRule];

function singleFindings(question: Question, slides: readonly Slide[]): Finding[] {
  return rules.flatMap(({ name, level, check }) =>
    check(question, slides).map((fault) => ({
      question: question.id,
      rule: name,
      level,
      ...fault,
    })),
  );
}

/** What is left when the question's `allow` is heard, and what is to say about `allow` itself. */
function heard(question: Question, findings: Finding[], judged: readonly string[]): Finding[] {
  const { id, allow } = question;
  const left = findings.filter(({ level, rule }) => level === "error" || allow[rule] === undefined);
  for (const rule of Object.keys(allow)) {
    const at = { question: id, part: `allow/${rule}` };
    const of = findings.find((finding) => finding.rule === rule);
    if (!ruleNames.includes(rule)) {
      const message = `There is no rule '${rule}' to allow.`;
      left.push({ ...at, rule: "unknown-rule", level: "error", message });
    } else if (of?.level === "error") {
      const message = `'${rule}' is an error, which cannot be allowed.`;
      left.push({ ...at, rule: "allow-unused", level: "warning", message });
    } else if (!of && judged.includes(rule)) {
      const message = `'${rule}' finds nothing here any more; take it out of 'allow'.`;
      left.push({ ...at, rule: "allow-unused", level: "warning", message });
    }
  }
  return left;
}

/**
 * What the item-writing rules say about one question by itself (Haladyna, Downing & Rodriguez 2002; SAQUET,
 * Moore et al. 2024). Warnings that its `allow` gives a reason for are left out.
 * @param slides of the question's lecture.
 */
export function lintQuestion(question: Question, slides: readonly Slide[]): Finding[] {
  return heard(question, singleFindings(question, slides), singleNames);
}

/**
 * What the rules say about each question of a deck and about the deck as a whole, in the order of the questions.
 * Enemies count in both directions. Warnings that a question's `allow` gives a reason for are left out.
 * @param slides of the deck's lecture.
 */
export function lintDeck(questions: Question[], slides: readonly Slide[]): Finding[] {
  const ofDeck = [...pairFindings(questions), ...longestKeysFinding(questions)];
  // `longest-keys` is reported on one question for all, so the others' `allow` of it is never idle.
  const judged = ruleNames.filter((name) => name !== longestKeysRule);
  return questions.flatMap((question) => {
    const mine = ofDeck.filter((finding) => finding.question === question.id);
    return heard(question, [...singleFindings(question, slides), ...mine], judged);
  });
}
