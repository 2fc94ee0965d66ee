import type { z } from "zod/mini";
import { didYouMean } from "./did-you-mean";
import type { EntryPath } from "./yaml-file";

/** A sentence about one entry of a file. */
export interface EntryProblem {
  path: EntryPath;
  message: string;
}

const expected: Record<string, string> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  tuple: "a list",
  object: "a set of 'key: value' lines",
  record: "a set of 'key: value' lines",
};

function valueAt(value: unknown, path: EntryPath): unknown {
  let at = value;
  for (const step of path) {
    if (typeof at !== "object" || at === null) return undefined;
    at = Reflect.get(at, step);
  }
  return at;
}

/** "'prompt'", "entry 2 of 'answer'", "this entry". */
function nameOf(path: EntryPath): string {
  const last = path.at(-1);
  if (typeof last === "string") return `'${last}'`;
  const list = path.at(-2);
  return typeof last === "number" && typeof list === "string"
    ? `entry ${last + 1} of '${list}'`
    : "this entry";
}

const entries = (count: number | bigint) => `${count} ${Number(count) === 1 ? "entry" : "entries"}`;
const quoted = (values: readonly unknown[]) => values.map((value) => `'${value}'`).join(", ");
const shortened = (value: unknown) => String(value).slice(0, 60);

function sentence(issue: z.core.$ZodIssue, value: unknown): string {
  const name = nameOf(issue.path);
  const given = valueAt(value, issue.path);
  if (given === undefined && issue.code !== "invalid_key") return `${name} is missing`;
  if (given === null) return `${name} is empty`;
  switch (issue.code) {
    case "invalid_type":
      return `${name} must be ${expected[issue.expected] ?? issue.expected}`;
    case "too_small":
      if (issue.origin === "string") return `${name} ${issue.message}`;
      return issue.origin === "array"
        ? `${name} needs at least ${entries(issue.minimum)}`
        : `${name} must be at least ${issue.minimum}`;
    case "too_big":
      if (issue.origin === "string") return `${name} ${issue.message}`;
      return issue.origin === "array"
        ? `${name} may have at most ${entries(issue.maximum)}`
        : `${name} must be at most ${issue.maximum}`;
    case "invalid_format":
      return `${name} ${issue.message}, not '${shortened(given)}'`;
    case "invalid_value": {
      const known = issue.values.map(String);
      return `${name} must be one of ${quoted(known)}${didYouMean(String(given), known)}`;
    }
    case "invalid_key":
      return `the key ${name} is not a name of this kind`;
    default:
      return `${name} ${issue.message}`;
  }
}

function unknownKey(key: string, value: unknown, known: readonly string[]): string {
  if (known.includes(key)) return `'${key}' does not belong here`;
  const guess = didYouMean(key, known);
  // `{ text: one, two }` is YAML for a text "one" and a key "two".
  const comma = "a text with a comma must stand in quotation marks inside { }";
  if (value === null && key.includes(" ")) return `${comma}: '${shortened(key)}' is cut off`;
  if (value === null && guess === "") return `unknown key '${shortened(key)}'; ${comma}`;
  return `unknown key '${shortened(key)}'${guess}`;
}

/**
 * What a schema found wrong in `value`, as sentences with the paths they are about.
 * @param known the keys and kinds that exist, for "did you mean".
 */
export function schemaProblems(
  issues: readonly z.core.$ZodIssue[],
  value: unknown,
  known: { keys: readonly string[]; kinds?: readonly string[] },
): EntryProblem[] {
  const problems = new Map<string, EntryProblem>();
  // A value of the wrong type fails several checks; the first says it best.
  const add = (path: EntryPath, message: string) => {
    const at = path.map(String).join("\n");
    if (!problems.has(at)) problems.set(at, { path, message });
  };
  for (const issue of issues) {
    const given = valueAt(value, issue.path);
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys) {
        const at = [...issue.path, key];
        add(at, unknownKey(key, valueAt(value, at), known.keys));
      }
    } else if (issue.code === "invalid_union" && known.kinds && typeof given === "string") {
      const kinds = quoted(known.kinds);
      const guess = didYouMean(given, known.kinds) || `; there are ${kinds}`;
      add(issue.path, `unknown kind '${shortened(given)}'${guess}`);
    } else {
      add(issue.path, sentence(issue, value));
    }
  }
  return [...problems.values()];
}
