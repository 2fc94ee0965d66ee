import * as fc from "fast-check";
import { CLAMP_PARAMETERS, FSRSAlgorithm } from "ts-fsrs";
import { expect, test } from "vitest";
import { fsrs6, fsrs6Weights } from "../../../study/memory/fsrs6";
import { type MemoryModel, type MemoryState, ratings } from "../../../study/memory/model";

/** FSRS-6 as ts-fsrs computes it, with the weights as they are given. */
function peer(weights: readonly number[]): Pick<MemoryModel, "next" | "retrievability" | "start"> {
  const algorithm = new FSRSAlgorithm({});
  // Given to the constructor they would be clipped.
  Object.assign(algorithm.parameters.w, weights);
  return {
    start: (rating) => ({
      // ts-fsrs lifts a first stability below 0.1 days to 0.1; fsrs-rs and fitted weights do not.
      stability: weights[rating - 1] ?? Number.NaN,
      difficulty: algorithm.next_state(null, 0, rating).difficulty,
    }),
    next: (state, days, rating) => algorithm.next_state(state, days < 1 ? 0 : days, rating),
    retrievability: (state, days) => algorithm.forgetting_curve(days, state.stability),
  };
}

const rating = fc.constantFrom(...ratings);
const days = fc.oneof(
  fc.constant(0),
  fc.double({ min: 0, max: 2, noNaN: true }),
  fc.integer({ min: 1, max: 30 }),
  fc.integer({ min: 1, max: 20_000 }),
);
const histories = fc.array(fc.record({ rating, days }), { minLength: 1, maxLength: 40 });

/** Any weights that fitting may give: within the bounds of ts-fsrs, where w17 and w18 may be up to 2. */
const fitted = fc.tuple(
  ...CLAMP_PARAMETERS(2).map(([min = 0, max = 100]) => fc.double({ min, max, noNaN: true })),
);
const weights = fc.oneof(fc.constant(fsrs6Weights), fitted);

test("over any history FSRS-6 gives the numbers of ts-fsrs, to the last bit", () => {
  fc.assert(
    fc.property(weights, histories, days, (given, history, later) => {
      const ours = fsrs6(given);
      const theirs = peer(given);
      let state: MemoryState | undefined;
      for (const review of history) {
        const expected = state
          ? theirs.next(state, review.days, review.rating)
          : theirs.start(review.rating);
        state = state ? ours.next(state, review.days, review.rating) : ours.start(review.rating);
        expect(state).toEqual(expected);
        expect(ours.retrievability(state, later)).toBe(theirs.retrievability(state, later));
      }
    }),
    { numRuns: 3000 },
  );
});
