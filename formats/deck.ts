import { kinds, type Question } from "../study/question/question";
import { readCloze } from "./cloze";
import { deckLines, idsGivenTwice } from "./deck-lines";
import { DeckQuestion, deckKeys, QuestionOfNoKind, typedDeckKeys } from "./deck-schema";
import { didYouMean } from "./did-you-mean";
import { withMutualEnemies } from "./enemies";
import type { Problem } from "./problem";
import { type EntryProblem, schemaProblems } from "./schema-problem";
import { readYaml } from "./yaml-file";

const mostQuestions = 2000;

/** A deck as read. */
export interface DeckReading {
  /** Those without problems of their own, in file order. */
  questions: Question[];
  /** Where each question begins, from 1; also of questions left out because of problems. */
  lines: Map<string, number>;
  /** Per question: where its keys, its parts (by id), `enemies/<id>` and `allow/<rule>` stand. */
  partLines: Map<string, Map<string, number>>;
  problems: Problem[];
}

/**
 * Reads a deck file (docs/deck-format.md). All that is wrong with the file's form is reported at once, each with
 * its line; what needs the rest of the course (topics, slides, unknown enemies, lint) is not looked at here.
 * An enemy named on one side only is put on both.
 */
export function readDeck(text: string, path: string): DeckReading {
  const file = readYaml(text, path, typedDeckKeys);
  const problems = [...file.problems];
  const report = ({ path: at, message }: EntryProblem) =>
    problems.push({ path, line: file.line(at), level: "error", message });

  const list = questionList(file.value, problems.length > 0, report);
  const questions: Question[] = [];
  list.slice(0, mostQuestions).forEach((raw, index) => {
    const at = ["questions", index];
    // A syntax error has been reported already, and what it left of the question would only add noise.
    if (file.broken(at)) return;
    const { question, problems: found } = readQuestion(raw);
    for (const problem of [...found, ...idsGivenTwice(raw)]) {
      report({ path: [...at, ...problem.path], message: problem.message });
    }
    if (question) questions.push(question);
  });

  const { lines, partLines, twice } = deckLines(list, file.line);
  for (const problem of twice) report(problem);
  problems.sort((a, b) => a.line - b.line);
  return { questions: withMutualEnemies(questions), lines, partLines, problems };
}

function questionList(
  value: unknown,
  damaged: boolean,
  report: (problem: EntryProblem) => void,
): unknown[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    if (!damaged) report({ path: [], message: "a deck begins with 'questions:', a list" });
    return [];
  }
  for (const key of Object.keys(value)) {
    if (key === "questions" || damaged) continue;
    const guess = didYouMean(key, ["questions"]);
    report({
      path: [key],
      message: `unknown key '${key}'${guess || "; a deck has only 'questions'"}`,
    });
  }
  const list: unknown = "questions" in value ? value.questions : undefined;
  if (!Array.isArray(list)) {
    if (!damaged) report({ path: ["questions"], message: "'questions' must be a list" });
    return [];
  }
  if (list.length > mostQuestions) {
    const message = `a deck holds at most ${mostQuestions} questions; this one has ${list.length}`;
    report({ path: ["questions", mostQuestions], message });
  }
  return list;
}

function readQuestion(raw: unknown): { question: Question | null; problems: EntryProblem[] } {
  const value = withAnswerList(raw);
  const parsed = DeckQuestion.safeParse(value);
  if (!parsed.success) {
    const { issues } = parsed.error;
    const noKind = issues.some(({ code }) => code === "invalid_union");
    const others = noKind ? (QuestionOfNoKind.safeParse(value).error?.issues ?? []) : [];
    const known = { keys: deckKeys, kinds };
    return { question: null, problems: schemaProblems([...issues, ...others], value, known) };
  }
  const { id, topic, slide, enemies = [], reset = null, allow = {}, ...wording } = parsed.data;
  const place = { id, topic, slide, enemies, resetAt: reset, allow };
  if (wording.kind !== "cloze") return { question: { ...place, body: wording }, problems: [] };
  const { blanks, problems } = readCloze(wording.prompt);
  return {
    question: problems.length > 0 ? null : { ...place, body: { ...wording, blanks } },
    problems: problems.map((message) => ({ path: ["prompt"], message })),
  };
}

/** `answer: hypervisor` is short for `answer: [hypervisor]`. */
function withAnswerList(raw: unknown): unknown {
  if (typeof raw !== "object" || raw === null || !("answer" in raw)) return raw;
  return typeof raw.answer === "string" ? { ...raw, answer: [raw.answer] } : raw;
}
