import { parseArgs } from "node:util";

/** The command line is wrong: a sentence for the person at the keyboard, exit code 2. */
export class UsageError extends Error {}

/** What is printed on; `process.stdout` is one. */
export interface Paper {
  write(text: string, done?: () => void): unknown;
}

/** The words of a command that has no options but --help. Throws a UsageError on any other. */
export function wordsOf(args: string[], command: string): { words: string[]; help: boolean } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { help: { type: "boolean", short: "h" } },
    });
    return { words: positionals, help: values.help ?? false };
  } catch (error) {
    const [sentence] = (error instanceof Error ? error.message : String(error)).split(". ");
    throw new UsageError(`${sentence}; see kordus ${command} --help.`);
  }
}

/** The one word that a command takes. Throws a UsageError where there is none, or more. */
export function onlyWord(words: string[], what: string): string {
  const [word, ...more] = words;
  if (word === undefined) throw new UsageError(`Name ${what}.`);
  if (more.length > 0) throw new UsageError(`Only one, please: ${more[0]} is too many.`);
  return word;
}
