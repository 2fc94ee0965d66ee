/** A share with what is known of it, all 0..1. */
export interface Interval {
  low: number;
  high: number;
}

/** 95 %, two-sided. */
const z = 1.959963984540054;

/**
 * Wilson's interval for a mean score (E. B. Wilson 1927, JASA 22:209). With partial credit, where scores vary less than
 * right-or-wrong ones of the same mean, it is conservative.
 * @param sum of the scores, 0..n
 * @param n students, at least 1
 */
export function wilson(sum: number, n: number): Interval {
  const mean = sum / n;
  const spread = 1 + (z * z) / n;
  const centre = (mean + (z * z) / (2 * n)) / spread;
  const half = (z * Math.sqrt((mean * (1 - mean)) / n + (z * z) / (4 * n * n))) / spread;
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}
