/** The `kordus` command line: which commands there are, and what their errors look like. */
import { backup } from "./backup";
import { checkContent } from "./check-content";
import { type Paper, UsageError } from "./command-line";
import { invite } from "./invite";
import { replay } from "./replay";
import { restore } from "./restore";
import { sentence } from "./sentence.mjs";

interface Command {
  name: string;
  /** What it takes, and what it does, for the overview. */
  usage: string;
  summary: string;
  /** @returns the exit code */
  run(args: string[], out: Paper, err: Paper): Promise<number>;
}

const commands: Command[] = [
  {
    name: "check",
    usage: "check [DIR]",
    summary: "look for mistakes in course folders (content/)",
    run: (args, out, err) =>
      checkContent(args, {
        out: (line) => out.write(`${line}\n`),
        err: (line) => err.write(`${line}\n`),
      }),
  },
  {
    name: "invite",
    usage: "invite lecturer|admin",
    summary: "print a one-time link that gives a person that role",
    run: invite,
  },
  {
    name: "backup",
    usage: "backup FILE",
    summary: "copy the database, also while the server runs",
    run: backup,
  },
  {
    name: "restore",
    usage: "restore FILE",
    summary: "put a backup in the database's place",
    run: restore,
  },
  {
    name: "replay",
    usage: "replay FILE --model MODEL",
    summary: "what a memory model makes of histories of reviews",
    run: replay,
  },
];

function overview(): string {
  const width = Math.max(...commands.map(({ usage }) => usage.length));
  const lines = commands.map(({ usage, summary }) => `  ${usage.padEnd(width)}  ${summary}`);
  return [
    "Usage: npm run -s kordus -- COMMAND",
    "",
    ...lines,
    "",
    "Each takes --help. Files and folders are named from the folder of Kordus.",
    "",
  ].join("\n");
}

/**
 * Runs one command.
 * @param args what follows `kordus`
 * @returns the exit code: 0, 1 (it could not be done) or 2 (the command line is wrong)
 */
export async function kordus(
  args: string[],
  out: Paper = process.stdout,
  err: Paper = process.stderr,
): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    (name === undefined ? err : out).write(overview());
    return name === undefined ? 2 : 0;
  }
  const command = commands.find((c) => c.name === name);
  if (!command) {
    err.write(`There is no command "${name}". See kordus --help.\n`);
    return 2;
  }
  try {
    return await command.run(rest, out, err);
  } catch (error) {
    err.write(`${sentence(error)}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}
