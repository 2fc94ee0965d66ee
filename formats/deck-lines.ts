import type { EntryProblem } from "./schema-problem";
import type { EntryPath } from "./yaml-file";

type Entries = [key: string, value: unknown][];

function entriesOf(value: unknown): Entries {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}

function idOf(value: unknown): string | null {
  const id = entriesOf(value).find(([key]) => key === "id")?.[1];
  return typeof id === "string" ? id : null;
}

/** Option, piece, pair, item and mistake ids that occur twice within one question. */
export function idsGivenTwice(question: unknown): EntryProblem[] {
  const problems: EntryProblem[] = [];
  const seen = new Set<string>();
  for (const [key, list] of entriesOf(question)) {
    if (!Array.isArray(list)) continue;
    list.forEach((part: unknown, index) => {
      const id = idOf(part);
      if (id === null) return;
      if (seen.has(id)) {
        const message = `the id '${id}' is given twice in this question`;
        problems.push({ path: [key, index, "id"], message });
      }
      seen.add(id);
    });
  }
  return problems;
}

/**
 * Where the questions of a deck and their parts stand, and the question ids that occur twice. Lines are those
 * of the first question of an id.
 */
export function deckLines(
  questions: unknown[],
  line: (path: EntryPath) => number,
): {
  lines: Map<string, number>;
  partLines: Map<string, Map<string, number>>;
  twice: EntryProblem[];
} {
  const lines = new Map<string, number>();
  const partLines = new Map<string, Map<string, number>>();
  const twice: EntryProblem[] = [];
  questions.forEach((question, index) => {
    const at = ["questions", index];
    const id = idOf(question);
    if (id === null) return;
    const before = lines.get(id);
    if (before !== undefined) {
      const message = `the question id '${id}' is taken already, on line ${before}`;
      twice.push({ path: [...at, "id"], message });
      return;
    }
    lines.set(id, line(at));
    partLines.set(id, linesWithin(question, at, line));
  });
  return { lines, partLines, twice };
}

function linesWithin(
  question: unknown,
  at: EntryPath,
  line: (path: EntryPath) => number,
): Map<string, number> {
  const parts = new Map<string, number>();
  for (const [key, value] of entriesOf(question)) {
    parts.set(key, line([...at, key]));
    for (const [inner, part] of entriesOf(value)) {
      const step = Array.isArray(value) ? Number(inner) : inner;
      const id = idOf(part);
      if (id !== null) parts.set(id, line([...at, key, step]));
      else if (key === "allow") parts.set(`allow/${inner}`, line([...at, key, step]));
      else if (key === "enemies") parts.set(`enemies/${part}`, line([...at, key, step]));
    }
  }
  return parts;
}
