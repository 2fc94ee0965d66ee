/** Warnings about options that are numbers or ranges of numbers. */
import type { Option } from "../question";
import { plainText } from "./plain-text";
import { choiceWarning } from "./rule";

const number = "(-?\\d+(?:[.,]\\d+)?)";
const amount = new RegExp(`^(?:about|around|in|≈|~|c\\.)? ?${number} ?([\\p{L}%°/]*)\\.?$`, "iu");

function amountOf(option: Option): { value: number; unit: string } | null {
  const found = amount.exec(plainText(option.text));
  if (!found?.[1]) return null;
  return { value: Number(found[1].replace(",", ".")), unit: found[2] ?? "" };
}

const numberOrder = choiceWarning("number-order", ({ options }) => {
  const amounts = options.map(amountOf);
  const values = amounts.flatMap((each) => (each ? [each.value] : []));
  const units = new Set(amounts.map((each) => each?.unit));
  if (values.length < options.length || values.length < 3 || units.size > 1) return [];
  const rising = values.every((value, i) => i === 0 || value > (values[i - 1] ?? 0));
  const falling = values.every((value, i) => i === 0 || value < (values[i - 1] ?? 0));
  if (rising || falling) return [];
  const message =
    "The options are numbers out of order, so finding one takes longer than knowing it.";
  return [{ message, part: options[0]?.id ?? "" }];
});

interface Range {
  from: number;
  to: number;
  /** Does the end belong to the range? */
  withFrom: boolean;
  withTo: boolean;
}

const unit = "[\\p{L}%°/]*";
const between = new RegExp(
  `^(?:from |between )?${number} ?${unit} ?(?:–|—|-|to|until|(?<=^between .*)and) ?${number} ?${unit}\\.?$`,
  "iu",
);
const below = new RegExp(
  `^(less than|under|below|before|fewer than|up to|at most|<|≤) ?${number}\\D*$`,
  "i",
);
const above = new RegExp(`^(more than|over|above|after|at least|>|≥) ?${number}\\D*$`, "i");
const inclusive = /^(?:up to|at most|≤|at least|≥)$/i;

function rangeOf(option: Option): Range | null {
  const text = plainText(option.text);
  const value = (found: string | undefined) => Number((found ?? "").replace(",", "."));
  const span = between.exec(text);
  if (span) {
    const [from, to] = [value(span[1]), value(span[2])];
    return from < to ? { from, to, withFrom: true, withTo: true } : null;
  }
  const low = below.exec(text);
  if (low) {
    const withTo = inclusive.test(low[1] ?? "");
    return { from: -Infinity, to: value(low[2]), withFrom: false, withTo };
  }
  const high = above.exec(text);
  if (!high) return null;
  const withFrom = inclusive.test(high[1] ?? "");
  return { from: value(high[2]), to: Infinity, withFrom, withTo: false };
}

function overlap(a: Range, b: Range): boolean {
  const [low, high] = a.from <= b.from ? [a, b] : [b, a];
  if (low.from === high.from && low.withFrom && high.withFrom) return true;
  return low.to > high.from || (low.to === high.from && low.withTo && high.withFrom);
}

const overlappingRanges = choiceWarning("overlapping-ranges", ({ options, body }) => {
  if (body.kind === "choices") return [];
  const ranges = options.flatMap((option) => {
    const range = rangeOf(option);
    return range ? [{ option, range }] : [];
  });
  for (const [i, one] of ranges.entries()) {
    const other = ranges.slice(i + 1).find(({ range }) => overlap(one.range, range));
    if (!other) continue;
    const message = `The ranges “${one.option.text}” and “${other.option.text}” overlap, so a value in both has two right answers.`;
    return [{ message, part: other.option.id }];
  }
  return [];
});

export const numberRules = [numberOrder, overlappingRanges];
