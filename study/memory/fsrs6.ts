/**
 * FSRS-6, from its published formulas (docs/decisions/011). The names D, S, R, G and w0…w20 are the formulas' own; days are
 * counted by `day.ts`. Tests hold it to other implementations' published values, and to ts-fsrs bit by bit.
 */
import { Again, Easy, Hard, type MemoryModel, type MemoryState, type Rating } from "./model";

/** FSRS-6's published default weights (fsrs-rs 6 `DEFAULT_PARAMETERS`; ts-fsrs 5.4 `default_w`). */
export const fsrs6Weights: readonly number[] = [
  0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
  0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
];

/** Days; the bounds of stability in fsrs-rs 6 (`S_MIN`, `S_MAX`). */
const leastStability = 0.001;
const mostStability = 36500;

/** First stabilities (w0..w3) and the decay (w20) divide: FSRS-6 is undefined where one of them is 0. */
const neverZero = new Set([0, 1, 2, 3, 20]);

function checkWeights(weights: readonly number[]): void {
  if (weights.length !== fsrs6Weights.length) {
    const hint = weights.length === 19 ? " FSRS-5's 19 become FSRS-6's by adding 0 and 0.5." : "";
    throw new Error(`FSRS-6 has ${fsrs6Weights.length} weights, not ${weights.length}.${hint}`);
  }
  weights.forEach((weight, index) => {
    if (!(weight >= 0 && weight <= 100)) {
      throw new Error(`FSRS-6's weight w${index} must be a number from 0 to 100, not ${weight}.`);
    }
    if (weight === 0 && neverZero.has(index)) {
      throw new Error(`FSRS-6's weight w${index} must be greater than 0.`);
    }
  });
}

/**
 * To eight decimals, as ts-fsrs rounds each step: engines differ in the last digit of a power, and a phone must come to the
 * numbers of the server.
 */
function rounded(value: number): number {
  return Math.round(value * 1e8) / 1e8;
}

function within(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

/** A stability within its bounds. */
function stable(days: number): number {
  return within(days, leastStability, mostStability);
}

/**
 * FSRS-6 with these weights, each used exactly as given. Below one whole day the model's same-day
 * rule holds (as in fsrs-optimizer and py-fsrs; with w17 = w18 = w19 = 0 a same-day review leaves
 * stability as it is). Throws an Error when there are not 21 weights, or one is out of bounds.
 */
export function fsrs6(weights: readonly number[] = fsrs6Weights): MemoryModel<MemoryState> {
  checkWeights(weights);
  const kept = [...weights];
  const w = (index: number) => kept[index] as number;
  const { exp, log, max, min } = Math;
  const factor = rounded(exp(log(0.9) / -w(20)) - 1);

  /** R: (1 + F·t / S)^-w20 */
  const recall = (S: number, days: number) => rounded((1 + (factor * days) / S) ** -w(20));

  /** D₀: w4 - e^(w5·(G-1)) + 1 */
  const firstDifficulty = (G: Rating) => rounded(w(4) - exp((G - 1) * w(5)) + 1);

  /** A change of -w6·(G-3), the smaller the nearer D is to 10; then drawn by w7 towards an Easy card's first difficulty. */
  function difficultyAfter(D: number, G: Rating): number {
    const moved = D + rounded((-w(6) * (G - 3) * (10 - D)) / 9);
    return within(rounded(w(7) * firstDifficulty(Easy) + (1 - w(7)) * moved), 1, 10);
  }

  /** On the day of the last review: S·S^-w19·e^(w17·(G-3+w18)), with no loss by a pass. */
  function stabilitySameDay(S: number, G: Rating): number {
    const grows = S ** -w(19) * exp(w(17) * (G - 3 + w(18)));
    return rounded(stable(S * (G === Again ? grows : max(grows, 1))));
  }

  /** w11·D^-w12·((S+1)^w13 - 1)·e^(w14·(1-R)), and no more than S / e^(w17·w18). */
  function stabilityForgotten(D: number, S: number, R: number): number {
    const left = w(11) * D ** -w(12) * ((S + 1) ** w(13) - 1) * exp((1 - R) * w(14));
    const most = rounded(S / exp(w(17) * w(18)));
    return min(max(most, leastStability), rounded(stable(left)));
  }

  /** S·(1 + e^w8·(11-D)·S^-w9·(e^(w10·(1-R)) - 1)·[w15 when Hard]·[w16 when Easy]) */
  function stabilityRecalled(D: number, S: number, R: number, G: Rating): number {
    const hard = G === Hard ? w(15) : 1;
    const easy = G === Easy ? w(16) : 1;
    const grows = exp(w(8)) * (11 - D) * S ** -w(9) * (exp((1 - R) * w(10)) - 1) * hard * easy;
    return rounded(stable(S * (1 + grows)));
  }

  return {
    name: "fsrs6",
    weights: kept,
    start: (rating) => ({
      stability: stable(w(rating - 1)),
      difficulty: within(firstDifficulty(rating), 1, 10),
    }),
    next({ stability: S, difficulty: D }, elapsedDays, rating) {
      const R = recall(S, elapsedDays);
      const stability =
        elapsedDays < 1
          ? stabilitySameDay(S, rating)
          : rating === Again
            ? stabilityForgotten(D, S, R)
            : stabilityRecalled(D, S, R, rating);
      return { stability, difficulty: difficultyAfter(D, rating) };
    },
    retrievability: ({ stability }, elapsedDays) => recall(stability, max(0, elapsedDays)),
  };
}
