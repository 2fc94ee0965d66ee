/** Which options a class chose at first sight, as far as that may be told. */

/** Shares of options are shown from this many students on. */
const fewestStudents = 10;
/** An option with fewer choosers is folded into "other". */
const fewestChoosers = 3;

export interface OptionCount {
  /** Null: "I don't know". */
  option: string | null;
  students: number;
  /** The right one. Its share is shown whatever it is: the facility tells it anyway. */
  key: boolean;
}

export interface DistractorShares {
  n: number;
  /** Most chosen first. */
  options: { option: string | null; share: number }[];
  /** Several options, or answers, put together so that none of them can be told apart; null where nothing was. */
  other: number | null;
}

/** One alone; or two of one chooser each, or any number of two each: nothing else adds up to the same sum. */
function canBeWorkedOut(folded: readonly OptionCount[]): boolean {
  return (
    folded.length === 1 ||
    sum(folded) < fewestChoosers ||
    folded.every((one) => one.students === fewestChoosers - 1)
  );
}

/**
 * Shares of the class per option. Null below ten students. Distractors with fewer than three choosers are put together as
 * "other"; where they could be worked out from it, the next smallest join them.
 */
export function distractorShares(counts: readonly OptionCount[]): DistractorShares | null {
  const n = sum(counts);
  if (n < fewestStudents) return null;
  const chosen = counts.filter((one) => one.students > 0).sort(mostChosenFirst);
  const distractors = chosen.filter((one) => !one.key);
  const shown = distractors.filter((one) => one.students >= fewestChoosers);
  const folded = distractors.slice(shown.length);
  while (folded.length > 0 && canBeWorkedOut(folded)) {
    const least = shown.at(-1)?.students;
    if (least === undefined) break;
    // All that are as small: if a name decided which one joins, the name would tell the counts.
    while (shown.at(-1)?.students === least) folded.push(...shown.splice(-1));
  }
  const told = chosen.filter((one) => one.key || shown.includes(one));
  return {
    n,
    options: told.map(({ option, students }) => ({ option, share: students / n })),
    other: folded.length > 0 ? sum(folded) / n : null,
  };
}

function mostChosenFirst(a: OptionCount, b: OptionCount): number {
  return b.students - a.students || ((a.option ?? "") < (b.option ?? "") ? -1 : 1);
}

function sum(counts: readonly OptionCount[]): number {
  return counts.reduce((total, one) => total + one.students, 0);
}
