/**
 * FSRS-6, computed by ts-fsrs (`FSRSAlgorithm`: `next_state`, `forgetting_curve`). Its schedulers are
 * not used, because they count days by UTC midnights; our count is in `day.ts`. (Any import of
 * ts-fsrs adds four methods to `Date.prototype`; nothing of ours may use them.)
 */
import { FSRSAlgorithm } from "ts-fsrs";
import type { MemoryModel, MemoryState, Rating } from "./model";

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
 * FSRS-6 with these weights, each used exactly as given. Below one whole day the model's same-day
 * rule holds (as in fsrs-optimizer and py-fsrs; with w17 = w18 = w19 = 0 a same-day review leaves
 * stability as it is). Throws an Error when there are not 21 weights, or one is out of bounds.
 */
export function fsrs6(weights: readonly number[] = fsrs6Weights): MemoryModel<MemoryState> {
  checkWeights(weights);
  const algorithm = new FSRSAlgorithm({});
  // Given to the constructor they would be clipped without a word: w19 = 0, which FSRS-5's weights
  // and logs without same-day reviews lead to, would become 0.01.
  Object.assign(algorithm.parameters.w, weights);

  return {
    name: "fsrs6",
    weights: [...weights],
    start(rating: Rating): MemoryState {
      // ts-fsrs lifts a first stability below 0.1 days to 0.1; fsrs-rs and fitted weights do not.
      const stability = weights[rating - 1] ?? leastStability;
      return {
        stability: Math.min(Math.max(stability, leastStability), mostStability),
        difficulty: algorithm.next_state(null, 0, rating).difficulty,
      };
    },
    next(state: MemoryState, elapsedDays: number, rating: Rating): MemoryState {
      const { stability, difficulty } = algorithm.next_state(
        state,
        elapsedDays < 1 ? 0 : elapsedDays,
        rating,
      );
      return { stability, difficulty };
    },
    retrievability(state: MemoryState, elapsedDays: number): number {
      return algorithm.forgetting_curve(Math.max(0, elapsedDays), state.stability);
    },
  };
}
