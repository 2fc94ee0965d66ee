import type { Inline } from "../../study/lecture/slide";

/** Words of a slide that a question cites. */
export interface Cited {
  words: string;
  /** A raised sign after them: the draft's number. */
  label?: string;
  /** Cited by what is open beside the slide. */
  current?: boolean;
}

/** Where cited words stand in a text: from `start` up to `end`. */
export interface CitedRange {
  start: number;
  end: number;
  cited: Cited;
}

/** A text's inline nodes as one string; offsets of the ranges below count in it. */
export function flatText(nodes: readonly Inline[]): string {
  return nodes
    .map((node) =>
      node.type === "break" ? " " : "text" in node ? node.text : flatText(node.children),
    )
    .join("");
}

/** First place of the words in the text, whatever the white space between them; null where they do not stand. */
function placeOf(words: string, text: string): { start: number; end: number } | null {
  const parts = words.trim().split(/\s+/).filter(Boolean);
  if (parts.length === 0) return null;
  const pattern = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("\\s+");
  const found = new RegExp(pattern, "i").exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : null;
}

/** The ranges of all cited words found in a text, in order and without overlaps (the earlier one stays). */
export function citedRanges(text: string, all: readonly Cited[]): CitedRange[] {
  const found = all.flatMap((cited) => {
    const place = placeOf(cited.words, text);
    return place ? [{ ...place, cited }] : [];
  });
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: CitedRange[] = [];
  for (const range of found) {
    if (range.start >= (kept.at(-1)?.end ?? 0)) kept.push(range);
  }
  return kept;
}
