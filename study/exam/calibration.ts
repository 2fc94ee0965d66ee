/** Can the memory model be trusted? What it predicted before each answer, against what happened. */
import { wilson } from "../classroom/wilson";
import { elapsedDays, retrievabilityNow } from "../memory/card";
import type { Step } from "../memory/fold";
import { Again, type MemoryModel } from "../memory/model";

/** The chance of recall given before an answer, and whether it was recalled. */
export interface Prediction {
  /** 0..1 */
  chance: number;
  right: boolean;
}

/** Answers with about the same prediction. All but `n` are shares, 0..1; low and high are Wilson's 95 % interval. */
export interface CalibrationBin {
  /** Mean of the chances given. */
  predicted: number;
  right: number;
  low: number;
  high: number;
  n: number;
}

/** Fewer answers tell nothing. */
export const enoughPredictions = 30;
const fewestInBin = 10;
const mostBins = 6;

/**
 * What was predicted: for every answer that counts, but first sights, answers on the day of an earlier one (the model calls
 * all of them remembered) and those given with the slide open.
 */
export function predictions(steps: readonly Step[], model: MemoryModel): Prediction[] {
  return steps.flatMap(({ before, review, rating }) => {
    if (!before || rating === null || review.hinted) return [];
    const { effectiveAt, utcOffset } = review;
    if (elapsedDays(before, effectiveAt, utcOffset) === 0) return [];
    const chance = retrievabilityNow(before, model, effectiveAt, utcOffset);
    return [{ chance, right: rating !== Again }];
  });
}

function binOf(all: readonly Prediction[]): CalibrationBin {
  const n = all.length;
  const right = all.filter((one) => one.right).length;
  const predicted = all.reduce((sum, one) => sum + one.chance, 0) / n;
  return { predicted, right: right / n, n, ...wilson(right, n) };
}

export interface Calibration {
  all: CalibrationBin;
  /** From the least likely to the most, as many answers in each as can be. */
  bins: CalibrationBin[];
  /** Do the answers, all together, agree with what was predicted? "hopes": it predicts more than happens; "doubts": less. */
  verdict: "agrees" | "hopes" | "doubts";
}

/** The predictions in groups; null while there are too few to tell. */
export function calibration(all: readonly Prediction[]): Calibration | null {
  if (all.length < enoughPredictions) return null;
  const sorted = [...all].sort((a, b) => a.chance - b.chance);
  const count = Math.min(mostBins, Math.floor(all.length / fewestInBin));
  const edge = (i: number) => Math.round((i * all.length) / count);
  const bins = Array.from({ length: count }, (_, i) => binOf(sorted.slice(edge(i), edge(i + 1))));
  const whole = binOf(all);
  const { predicted, low, high } = whole;
  const verdict = predicted > high ? "hopes" : predicted < low ? "doubts" : "agrees";
  return { all: whole, bins, verdict };
}
