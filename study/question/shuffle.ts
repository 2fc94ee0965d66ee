/** A small seeded generator (mulberry32, Tommy Ettinger 2017, public domain): numbers in 0..1, the same for the same seed. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A new array in an order that depends on nothing but the seed and the length (Fisher–Yates). */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const next = seeded(seed);
  const out = [...items];
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [out[i], out[j]] = [out[j] as T, out[i] as T];
  }
  return out;
}

/** The options of a choice in the order in which they are shown. */
export function shownOptions<T>(
  body: { options: readonly T[]; shuffle?: boolean | undefined },
  seed: number,
): T[] {
  return body.shuffle === false ? [...body.options] : shuffled(body.options, seed);
}
