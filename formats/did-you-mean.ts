/** Insertions, deletions, substitutions and swaps of neighbours that make one word of the other. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(least);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** "; did you mean 'prompt'?" where one of the known words is at most two slips away, else nothing. */
export function didYouMean(word: string, known: Iterable<string>): string {
  if (word.length > 64) return "";
  let best: { word: string; distance: number } | null = null;
  for (const candidate of known) {
    const distance = editDistance(word.toLowerCase(), candidate);
    const allowed = candidate.length < 5 ? 1 : 2;
    if (distance <= allowed && distance < (best?.distance ?? 3))
      best = { word: candidate, distance };
  }
  return best ? `; did you mean '${best.word}'?` : "";
}
