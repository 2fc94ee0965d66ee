/** How a class does at first sight, question by question. */

/** The first attempts of a class at one question. */
export interface FirstAttempts {
  question: string;
  /** Students. */
  n: number;
  /** Sum of their scores, 0..n. */
  sum: number;
}

/** Below this many questions or students in a course, the spread between questions cannot be told from chance. */
const fewest = { questions: 10, students: 5 };

/** What is believed of any question before its answers are seen: Beta(2.6, 1.4). */
const prior = { mean: 2.6 / 4, weight: 4 };

/**
 * What to believe of the facility of any question of the course before its own answers are seen, by the method of moments
 * for a beta-binomial (Kleinman 1973, JASA 68:46): a mean, and how many students it weighs as much as.
 * @param students who have answered anything
 */
export function facilityPrior(
  all: readonly FirstAttempts[],
  students: number,
): { mean: number; weight: number } {
  const seen = all.filter((one) => one.n > 0);
  const n = total(seen.map((one) => one.n));
  const p = n > 0 ? total(seen.map((one) => one.sum)) / n : 0;
  const variance = p * (1 - p);
  if (seen.length < fewest.questions || students < fewest.students || variance <= 0) return prior;
  const spread = total(seen.map((one) => one.n * (one.sum / one.n - p) ** 2));
  const others = seen.length - 1;
  const effective = n - total(seen.map((one) => one.n ** 2)) / n - others;
  if (effective <= 0) return prior;
  const rho = Math.min(0.9, Math.max(0.01, (spread - variance * others) / (variance * effective)));
  return { mean: p, weight: 1 / rho - 1 };
}

/** The facility to rank by, 0..1: few answers pull it towards the course's mean. */
export function shrunkFacility(
  one: Pick<FirstAttempts, "n" | "sum">,
  before: { mean: number; weight: number },
): number {
  return (one.sum + before.mean * before.weight) / (one.n + before.weight);
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
