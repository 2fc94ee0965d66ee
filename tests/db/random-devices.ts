/** Random students with two or three devices, as fast-check draws them. */
import * as fc from "fast-check";
import type { SentEvent } from "../../study/memory/sent-event";
import type { Answer } from "../../study/question/answer";
import { numberedId } from "./ids";
import { day, hour, minute, opening } from "./moments";

interface Batch {
  device: string;
  events: SentEvent[];
  now: number;
  clock: number;
}

export interface Scenario {
  /** In the order of arrival; some events stand in several. */
  batches: Batch[];
}

/** Everything has been answered, by clocks that are right, before this. */
const end = opening + 20 * day;

const answers: [question: string, answer: Answer][] = [
  ["most-caffeine", { kind: "choice", option: "robusta" }],
  ["most-caffeine", { kind: "choice", option: "arabica" }],
  ["popping-beans", { kind: "typed", text: "first crack" }],
  ["popping-beans", { kind: "typed", text: "First cracks" }],
  ["popping-beans", { kind: "typed", text: "second crack" }],
  ["espresso-words", { kind: "cloze", texts: ["nine", "crema"] }],
  ["espresso-words", { kind: "cloze", texts: ["nine", "milk"] }],
  ["levers-of-a-brew", { kind: "list", entries: ["grind", "dose", "pressure", "contact time"] }],
];

const when = {
  /** Hours since the opening: few, so that devices answer at the same moment. */
  hours: fc.integer({ min: 0, max: 19 * 24 }).map((hours) => hours - (hours % 12)),
  utcOffset: fc.constantFrom(120, 180, -300),
};

const review = fc.record({
  ...when,
  kind: fc.constant("review" as const),
  answered: fc.constantFrom(...answers),
  durationMs: fc.constantFrom(900, 5000, 9000, 30_000),
  confidence: fc.constantFrom("none" as const, "none" as const, "guessing" as const),
  hinted: fc.constantFrom(false, false, true),
});

const amendment = fc.record({
  ...when,
  kind: fc.constantFrom("void" as const, "guessed" as const, "overruled" as const),
  /** Which event of all; it may be another device's, or an amendment itself. */
  target: fc.nat(),
});

const happening = fc.oneof({ weight: 6, arbitrary: review }, { weight: 1, arbitrary: amendment });
type Happening = (typeof happening extends fc.Arbitrary<infer T> ? T : never) & { id: string };

const device = fc.array(happening, { minLength: 1, maxLength: 9 });

const some = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: 1, maxLength: 12 });

/** The list over and over. */
function nth<T>(list: readonly T[], index: number): T {
  return list[index % list.length] as T;
}

function eventOf(one: Happening, deviceSeq: number, answeredAt: number, ids: string[]): SentEvent {
  const { id, utcOffset } = one;
  const happened = { id, utcOffset, deviceSeq, answeredAt };
  if (one.kind !== "review") {
    return { ...happened, kind: one.kind, target: nth(ids, one.target) };
  }
  const [question, answer] = one.answered;
  const { kind, durationMs, confidence, hinted } = one;
  return {
    ...{ ...happened, kind, durationMs, confidence, hinted, question, answer },
    ...{ course: "coffee", revision: 1, seed: 7, mode: "practice" },
  };
}

/** Cuts into pieces of these lengths, over and over. */
function cut<T>(items: readonly T[], lengths: readonly number[]): T[][] {
  const pieces: T[][] = [];
  for (let from = 0, i = 0; from < items.length; i++) {
    const length = nth(lengths, i);
    pieces.push(items.slice(from, from + length));
    from += length;
  }
  return pieces;
}

/**
 * What a student's devices send, and when.
 * @param clocks right: what is answered is dated the same whenever it arrives. any: off by hours, changing with every
 * batch, and the device's times jump
 */
export function scenario({ clocks }: { clocks: "right" | "any" }): fc.Arbitrary<Scenario> {
  const drawn = fc.record({
    devices: fc.array(device, { minLength: 2, maxLength: 3 }),
    lengths: fc.oneof(fc.constant([1]), some(fc.integer({ min: 1, max: 8 }))),
    order: some(fc.nat()),
    inOrder: fc.boolean(),
    resent: some(fc.constantFrom(false, false, true)),
    skews: some(fc.constantFrom(0, 0, 20_000, 3 * hour, -3 * hour)),
  });
  return drawn.map(({ devices, lengths, order, inOrder, resent, skews }) => {
    const ids = devices.flat().map((_, i) => numberedId(i));
    const free = [...ids];
    const pieces = devices.flatMap((all, number) => {
      const named = all.map((one): Happening => ({ ...one, id: free.shift() ?? "" }));
      if (clocks === "right") named.sort((a, b) => a.hours - b.hours);
      const events = named.map((one, i) => eventOf(one, i + 1, opening + one.hours * hour, ids));
      return cut(events, lengths).map((piece) => ({
        device: numberedId(1000 - number),
        events: piece,
      }));
    });
    const twice = pieces.flatMap((piece, i) => (nth(resent, i) ? [piece, piece] : [piece]));
    const ranked = twice.map((piece, i) => ({
      piece,
      rank: inOrder ? (piece.events[0]?.answeredAt ?? 0) : nth(order, i),
    }));
    const arriving = ranked.sort((a, b) => a.rank - b.rank).map(({ piece }) => piece);
    return {
      batches: arriving.map((piece, i) => {
        const now = end + i * minute;
        return { ...piece, now, clock: now + (clocks === "any" ? nth(skews, i) : 0) };
      }),
    };
  });
}
