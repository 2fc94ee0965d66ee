import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { fsrs6, fsrs6Weights } from "../../../study/memory/fsrs6";
import { type MemoryState, type Rating, ratings } from "../../../study/memory/model";

// Other people's numbers lie beside the repository, not in it.
const file = new URL("../../../../shared/samples/vectors/fsrs6-published.json", import.meta.url);
const there = existsSync(file);
if (!there) console.log(`Skipped: no published FSRS-6 values at ${file.pathname}`);

const Numbers = z.array(z.number());
const Ratings = z.array(z.literal([1, 2, 3, 4]));
const Outcome = z.object({ stability: z.number(), difficulty: z.number() });
const History = z.object({ ratings: Ratings, delta_t: Numbers });
const Published = z.object({
  default_w_fsrs6: Numbers,
  memory_state: z.array(
    z.object({
      source: z.string(),
      w: z.union([z.literal("default"), Numbers]),
      ...History.shape,
      ...Outcome.shape,
    }),
  ),
  memory_state_batch_fsrs_optimizer: z.object({
    cases: z.array(z.object({ ...History.shape, ...Outcome.shape })),
  }),
  next_states: z.object({
    w: Numbers,
    history: History,
    days_elapsed: z.number(),
    again: Outcome,
    hard: Outcome,
    good: Outcome,
    easy: Outcome,
    also: z.object({ given_state: Outcome, days_elapsed: z.number(), good: Outcome }),
  }),
  first_review: z.object({ stability: Numbers, difficulty: Numbers }),
  schedule_learning_steps_1m_10m: z.object({ ratings: Ratings, interval_days: Numbers }),
  schedule_long_term_no_steps: z.object({
    ratings: Ratings,
    interval_days: Numbers,
    stability: Numbers,
    difficulty: Numbers,
  }),
  forgetting_curve: z.object({ delta_t: Numbers, stability: Numbers, retrievability: Numbers }),
  current_retrievability_decay_0_2: z.object({
    stability: z.number(),
    delta_t: Numbers,
    retrievability: Numbers,
  }),
  next_difficulty: z.object({ d: z.number(), ratings: Ratings, after_mean_reversion: Numbers }),
  stability_after_success: z.object({
    s: z.number(),
    d: Numbers,
    r: Numbers,
    rating: Ratings,
    expected: Numbers,
  }),
  stability_after_failure: z.object({ s: z.number(), d: Numbers, r: Numbers, expected: Numbers }),
  stability_short_term: z.object({ s: z.number(), ratings: Ratings, expected: Numbers }),
});

/** FSRS-5's 19 weights become 21 as fsrs-rs fills them up. */
function completed(w: "default" | number[]): readonly number[] {
  if (w === "default") return fsrs6Weights;
  return w.length === 19 ? [...w, 0, 0.5] : w;
}

function statesAfter(w: readonly number[], history: z.infer<typeof History>): MemoryState[] {
  const model = fsrs6(w);
  const states: MemoryState[] = [];
  history.ratings.forEach((rating, i) => {
    const before = states.at(-1);
    states.push(before ? model.next(before, history.delta_t[i] ?? 0, rating) : model.start(rating));
  });
  return states;
}

const errors = new Map<string, number>();

function expectClose(what: string, actual: number | undefined, expected: number | undefined) {
  const off = Math.abs((actual ?? Number.NaN) - (expected ?? Number.NaN));
  errors.set(what, Math.max(errors.get(what) ?? 0, off));
  expect(off, `${what}: ${actual} instead of ${expected}`).toBeLessThanOrEqual(1e-4);
}

function expectState(what: string, actual: MemoryState | undefined, expected: MemoryState) {
  expectClose(what, actual?.stability, expected.stability);
  expectClose(what, actual?.difficulty, expected.difficulty);
}

/** Days after which a stability of `s` has fallen to a retrievability of `r`, with the default weights. */
function daysUntil(r: number, s: number): number {
  const decay = -(fsrs6Weights[20] ?? 0);
  return (s * (r ** (1 / decay) - 1)) / (0.9 ** (1 / decay) - 1);
}

describe.skipIf(!there)("FSRS-6 gives the numbers that other implementations publish", () => {
  const published = there ? Published.parse(JSON.parse(readFileSync(file, "utf8"))) : null;
  if (!published) return;
  const model = fsrs6();

  test("the default weights are the published ones", () => {
    expect(fsrs6Weights).toEqual(published.default_w_fsrs6);
  });

  test.each(published.memory_state)("memory state: $source", (entry) => {
    expectState("memory_state", statesAfter(completed(entry.w), entry).at(-1), entry);
  });

  test("memory states of fsrs-optimizer's batch", () => {
    for (const entry of published.memory_state_batch_fsrs_optimizer.cases) {
      expectState("fsrs-optimizer batch", statesAfter(fsrs6Weights, entry).at(-1), entry);
    }
  });

  test("the four states that can follow a history", () => {
    const { w, history, days_elapsed, again, hard, good, easy, also } = published.next_states;
    const mine = fsrs6(completed(w));
    const now = statesAfter(completed(w), history).at(-1) ?? mine.start(3);
    [again, hard, good, easy].forEach((expected, i) => {
      expectState("next_states", mine.next(now, days_elapsed, ratings[i] ?? 1), expected);
    });
    expectState("next_states", mine.next(also.given_state, also.days_elapsed, 3), also.good);
  });

  test("the state after a first review", () => {
    const { stability, difficulty } = published.first_review;
    ratings.forEach((rating, i) => {
      expectClose("first_review", model.start(rating).stability, stability[i]);
      expectClose("first_review", model.start(rating).difficulty, difficulty[i]);
    });
  });

  test("a long history without same-day reviews", () => {
    const { interval_days, stability, difficulty, ...rest } = published.schedule_long_term_no_steps;
    const history = { ...rest, delta_t: [0, ...interval_days] };
    statesAfter(fsrs6Weights, history).forEach((state, i) => {
      expectClose("long term", state.stability, stability[i]);
      expectClose("long term", state.difficulty, difficulty[i]);
    });
  });

  test("stability, rounded, is the interval of a history with learning steps", () => {
    const { interval_days, ...rest } = published.schedule_learning_steps_1m_10m;
    const history = { ...rest, delta_t: [0, ...interval_days] };
    statesAfter(fsrs6Weights, history).forEach((state, i) => {
      // 0 days: the card was still in Anki's learning steps, which are not the model's.
      if (interval_days[i]) expect(Math.round(state.stability)).toBe(interval_days[i]);
    });
  });

  test("the forgetting curve, with the default decay and another", () => {
    const { forgetting_curve: curve, current_retrievability_decay_0_2: other } = published;
    curve.delta_t.forEach((days, i) => {
      const state = { stability: curve.stability[i] ?? Number.NaN, difficulty: 5 };
      expectClose("curve", model.retrievability(state, days), curve.retrievability[i]);
    });
    const slower = fsrs6([...fsrs6Weights.slice(0, 20), 0.2]);
    other.delta_t.forEach((days, i) => {
      const state = { stability: other.stability, difficulty: 5 };
      expectClose("curve", slower.retrievability(state, days), other.retrievability[i]);
    });
  });

  test("difficulty after each rating", () => {
    const { d, ratings: given, after_mean_reversion: expected } = published.next_difficulty;
    given.forEach((rating, i) => {
      const next = model.next({ stability: 5, difficulty: d }, 5, rating);
      expectClose("difficulty", next.difficulty, expected[i]);
    });
  });

  test("stability after success, after failure and on the same day", () => {
    const { stability_after_success: success, stability_after_failure: failure } = published;
    const next = (s: number, d = Number.NaN, r = Number.NaN, rating: Rating) =>
      model.next({ stability: s, difficulty: d }, daysUntil(r, s), rating).stability;
    success.d.forEach((d, i) => {
      // The published case calls the formula of success with Again, where it equals Good's.
      const rating = success.rating[i] === 1 ? 3 : (success.rating[i] ?? 3);
      expectClose("success", next(success.s, d, success.r[i], rating), success.expected[i]);
    });
    failure.d.forEach((d, i) => {
      expectClose("failure", next(failure.s, d, failure.r[i], 1), failure.expected[i]);
    });
    const { s, ratings: given, expected } = published.stability_short_term;
    given.forEach((rating, i) => {
      const sameDay = model.next({ stability: s, difficulty: 5 }, 0, rating);
      expectClose("same day", sameDay.stability, expected[i]);
    });
  });

  test("the largest differences are small", () => {
    console.log("Largest difference from the published values:", Object.fromEntries(errors));
    expect(Math.max(...errors.values())).toBeLessThanOrEqual(1e-4);
  });
});
