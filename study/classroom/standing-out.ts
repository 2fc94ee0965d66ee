import type { DistractorShares } from "./distractors";
import type { Facility } from "./weak-spots";

/** A facility is weak where its interval lies below this, or its mean below `halfRight`. */
const weakBelow = 0.6;
const halfRight = 0.5;

/** Is a topic weak at first sight? Few answers and a bad mean are enough: the rank says how sure one may be. */
export function isWeak({ mean, high }: Facility): boolean {
  return mean < halfRight || high < weakBelow;
}

/** Is it weak beyond doubt? One question among many of a topic needs this much to be pointed out. */
export function isSurelyWeak({ high }: Facility): boolean {
  return high < weakBelow;
}

/** A wrong option that is more than bad luck: half of the wrong answers, a quarter of all, at least five students. */
export interface CommonMistake {
  option: string;
  /** Of all first answers, 0..1. */
  share: number;
  /** Of the wrong first answers, 0..1; "I don't know" is one of them. */
  ofWrong: number;
  /** More students chose it than the key. */
  beatsKey: boolean;
}

const fewest = { ofWrong: 0.5, share: 0.25, students: 5 };

/** The mistake that stands out among a question's shares, or null. Folded options are never named. */
export function commonMistake(
  { n, options }: DistractorShares,
  keys: ReadonlySet<string>,
): CommonMistake | null {
  const right = options
    .filter(({ option }) => option !== null && keys.has(option))
    .reduce((sum, { share }) => sum + share, 0);
  const [most] = options
    .filter(({ option }) => option !== null && !keys.has(option))
    .sort((a, b) => b.share - a.share);
  if (!most || most.option === null) return null;
  const ofWrong = most.share / (1 - right);
  const stands =
    ofWrong >= fewest.ofWrong &&
    most.share >= fewest.share &&
    Math.round(most.share * n) >= fewest.students;
  return stands
    ? { option: most.option, share: most.share, ofWrong, beatsKey: most.share > right }
    : null;
}
