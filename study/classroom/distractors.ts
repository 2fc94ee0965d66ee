/** Which options a class chose at first sight, as far as that may be told. */

/** Shares of options are shown from this many students on. */
const fewestStudents = 10;
/** An option with fewer choosers is folded into "other". */
const fewestChoosers = 3;

export interface OptionCount {
  /** Null: "I don't know". */
  option: string | null;
  students: number;
}

export interface DistractorShares {
  n: number;
  /** Most chosen first. */
  options: { option: string | null; share: number }[];
  /** Several options, or answers, put together so that none of them can be told apart; null where nothing was. */
  other: number | null;
}

/**
 * Shares of the class per option. Null below ten students. Options with fewer than three choosers are put together as
 * "other"; where that would leave a single one, or so few that they could be worked out, the next smallest joins them.
 */
export function distractorShares(counts: readonly OptionCount[]): DistractorShares | null {
  const n = counts.reduce((sum, one) => sum + one.students, 0);
  if (n < fewestStudents) return null;
  const descending = [...counts]
    .filter((one) => one.students > 0)
    .sort((a, b) => b.students - a.students || ((a.option ?? "") < (b.option ?? "") ? -1 : 1));
  const shown = descending.filter((one) => one.students >= fewestChoosers);
  const folded = descending.slice(shown.length);
  while (folded.length > 0 && (folded.length === 1 || sum(folded) < fewestChoosers)) {
    const next = shown.pop();
    if (!next) break;
    folded.push(next);
  }
  return {
    n,
    options: shown.map(({ option, students }) => ({ option, share: students / n })),
    other: folded.length > 0 ? sum(folded) / n : null,
  };
}

function sum(counts: readonly OptionCount[]): number {
  return counts.reduce((total, one) => total + one.students, 0);
}
