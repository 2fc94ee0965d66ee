import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from "yaml";
import type { Problem } from "./problem";
import { tooDeepLine } from "./yaml-nesting";

/** Keys and indices from the root of the file to an entry. */
export type EntryPath = readonly PropertyKey[];

/** A YAML file that still knows where everything stands. */
export interface YamlFile {
  /** Plain objects, lists and texts; null where the file is empty or cannot be read at all. */
  value: unknown;
  /** The line of an entry, from 1: of its key, or of the list item; where it is missing, of what should hold it. */
  line: (path: EntryPath) => number;
  /** Is there a syntax error inside this entry, so that what was read of it cannot be trusted? */
  broken: (path: EntryPath) => boolean;
  problems: Problem[];
}

const mostBytes = 2_000_000;

const sentences: Record<string, string> = {
  BLOCK_AS_IMPLICIT_KEY: "a text that holds ': ' must stand in quotation marks",
  TAB_AS_INDENT: "indent with spaces, not with a tab",
  BAD_INDENT: "the indentation does not fit the lines above",
  MISSING_CHAR: "a quotation mark, bracket or colon is missing",
  MULTIPLE_DOCS: "a line '---' begins a second document; one file holds one",
  BAD_ALIAS: "an entry with * refers to a name that no & gives",
  BAD_SCALAR_START: "a text that begins with this sign must stand in quotation marks",
};

/**
 * Reads a YAML 1.2 file. Whatever is not under one of the `typed` keys is text, just as it is written:
 * `answer: 2013` is "2013", `version: 1.10` is "1.10". Syntax errors and keys given twice become problems;
 * what can be read in spite of them is read.
 */
export function readYaml(text: string, path: string, typed: ReadonlySet<string>): YamlFile {
  const failed = (message: string, line = 1): YamlFile => ({
    value: null,
    line: () => line,
    broken: () => true,
    problems: [{ path, line, level: "error", message }],
  });
  if (new TextEncoder().encode(text).length > mostBytes) {
    return failed("the file is larger than 2 MB");
  }
  const tooDeep = tooDeepLine(text);
  if (tooDeep !== null) return failed("nested too deeply to be read", tooDeep);
  try {
    return readDocument(text, path, typed);
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    return failed("too many entries with *, write them out");
  }
}

function readDocument(text: string, path: string, typed: ReadonlySet<string>): YamlFile {
  const lines = new LineCounter();
  const doc = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false, // ours is linear in the number of keys
    logLevel: "error",
  });
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
  const problems: Problem[] = [];
  const report = (offset: number, message: string) => {
    const line = lineAt(offset);
    const last = problems.at(-1); // one slip often breaks several rules of YAML in the same place
    if (last?.line === line && last.message === message) return;
    problems.push({ path, line, level: "error", message });
  };
  for (const { pos, code, message } of [...doc.errors, ...doc.warnings]) {
    report(pos[0], sentences[code] ?? `not valid YAML: ${message}`);
  }
  for (const key of keysGivenTwice(doc)) report(key.offset, `'${key.text}' is given twice`);
  writtenTexts(doc, typed);

  const entry = (at: EntryPath) => entryAt(doc.contents, at);
  return {
    value: doc.toJS({ maxAliasCount: 100 }),
    line: (at) => lineAt(entry(at).offset),
    broken: (at) => {
      const [from, to] = entry(at).range;
      return doc.errors.some((error) => error.pos[0] >= from && error.pos[0] <= to);
    },
    problems,
  };
}

/** Scalars become the text they were written as, but for the values of `typed` keys. */
function writtenTexts(doc: Document, typed: ReadonlySet<string>): void {
  visit(doc, {
    Scalar(position, scalar, ancestors) {
      if (position === "key" || typeof scalar.value === "string" || !scalar.source) return;
      const pair = ancestors.findLast(isPair);
      const key = pair && isScalar(pair.key) ? String(pair.key.value) : "";
      if (!typed.has(key)) scalar.value = scalar.source;
    },
  });
}

function keysGivenTwice(doc: Document): { text: string; offset: number }[] {
  const twice: { text: string; offset: number }[] = [];
  visit(doc, {
    Map(_, map) {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const text = String(key.value);
        if (seen.has(text)) twice.push({ text, offset: key.range?.[0] ?? 0 });
        seen.add(text);
      }
    },
  });
  return twice;
}

/** Where an entry begins, and the range of its value; of the nearest holder where it is missing. */
function entryAt(
  root: Node | null,
  path: EntryPath,
): { offset: number; range: [from: number, to: number] } {
  const rangeOf = (node: Node | null): [number, number] => [
    node?.range?.[0] ?? 0,
    node?.range?.[2] ?? 0,
  ];
  let node = root;
  let found = { offset: node?.range?.[0] ?? 0, range: rangeOf(node) };
  for (const step of path) {
    if (node === null || isAlias(node)) break; // what stands behind an alias is reported where it is used
    if (isMap(node)) {
      const pair = node.items.find(
        ({ key }) => isScalar(key) && String(key.value) === String(step),
      );
      if (!pair || !isNode(pair.key)) break;
      node = isNode(pair.value) ? pair.value : null;
      found = { offset: rangeOf(pair.key)[0], range: rangeOf(node ?? pair.key) };
    } else if (isSeq(node)) {
      const item: unknown = node.items[Number(step)];
      if (!isNode(item)) break;
      node = item;
      found = { offset: rangeOf(item)[0], range: rangeOf(item) };
    } else break;
  }
  return found;
}
