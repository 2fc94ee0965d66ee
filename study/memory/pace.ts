/** How fast a student types what they recall, against what is to be expected: one number a student. */
import type { Kind, QuestionBody } from "../question/question";

/** The kinds whose answer is recalled and typed, not recognised among what is shown. */
export type RecalledKind = Extract<Kind, "typed" | "cloze" | "list">;

export function isRecalled(kind: Kind): kind is RecalledKind {
  return kind === "typed" || kind === "cloze" || kind === "list";
}

export interface Pace {
  /** Answers it was learnt from. */
  readonly n: number;
  /** Mean of ln(duration / expected duration), the newest weighing most; 0 is the expected pace, −0.7 twice as fast. */
  readonly logRatio: number;
}

export const unknownPace: Pace = { n: 0, logRatio: 0 };

/** Answers before the pace is believed; as many are plainly averaged. */
const enoughAnswers = 10;
const newestWeight = 1 / enoughAnswers;

/** ms; shorter is a slip of the finger, longer is a student who went away. */
const shortest = 500;
const longest = 120_000;

/** ms to read, recall and send, without the typing. Guesses, to be reviewed against real logs. */
const baseMs: Record<RecalledKind, number> = { typed: 5000, cloze: 6000, list: 8000 };

/** ms a character: 36 words a minute of 5 characters (Palin et al. 2019, 37,000 people typing on phones). */
const perCharacterMs = 333;

/** Characters in the shortest answer that would be right; 0 for kinds that are not typed. */
export function recallLength(body: QuestionBody): number {
  switch (body.kind) {
    case "typed":
      return shortestOf(body.answer);
    case "cloze":
      return sum(body.blanks.map(shortestOf));
    case "list": {
      const lengths = body.items.map((item) => shortestOf([item.text, ...(item.accept ?? [])]));
      return sum(lengths.sort((a, b) => a - b).slice(0, body.need ?? lengths.length));
    }
    default:
      return 0;
  }
}

function shortestOf(texts: readonly string[]): number {
  return Math.min(...texts.map((text) => text.length));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** ms that an average student is expected to take for an answer of `length` characters. */
export function expectedDuration(kind: RecalledKind, length: number): number {
  return baseMs[kind] + perCharacterMs * length;
}

function believable(durationMs: number): number {
  return Math.min(Math.max(durationMs, shortest), longest);
}

/** The pace after one more answer of a recalled kind, which was all right. */
export function paceAfter(
  pace: Pace,
  kind: RecalledKind,
  length: number,
  durationMs: number,
): Pace {
  const logRatio = Math.log(believable(durationMs) / expectedDuration(kind, length));
  const weight = Math.max(1 / (pace.n + 1), newestWeight);
  return { n: pace.n + 1, logRatio: pace.logRatio + weight * (logRatio - pace.logRatio) };
}

/** This answer's duration over what is usual for this student, kind and length; null while that is not known. */
export function shareOfUsual(
  pace: Pace,
  kind: RecalledKind,
  length: number,
  durationMs: number,
): number | null {
  if (pace.n < enoughAnswers) return null;
  return believable(durationMs) / (expectedDuration(kind, length) * Math.exp(pace.logRatio));
}
