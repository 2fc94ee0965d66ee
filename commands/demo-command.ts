/** `npm run demo`: a class of simulated students, to see what a lecturer sees. */
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { type Db, openDatabase, transaction } from "../db/database";
import { readSettings, type Settings } from "../db/settings";
import { type Paper, UsageError } from "./command-line";
import { enrolAdmins, selectOptionalDemo, selectPlanted } from "./demo/demo-class";
import { makeDemo } from "./demo/making";
import { truthLines } from "./demo/planted";
import { removeDemo } from "./demo/removal";
import { prepare } from "./run-prepare.mjs";
import { sentence } from "./sentence.mjs";

const usage = `Usage: npm run demo [-- --seed N | --truth | --remove]

Makes a copy of the course ica0002 and a class of 60 simulated students who have practised it for three weeks, with a
week to go to the exam. Administrators become lecturers of the class. Real students see nothing of it, and nobody can
sign in as a simulated one. The server may be running.

  --seed N   another class (0 to 4294967295; 1 where not told)
  --truth    print what is wrong with the class and the course, for a lecturer to find, one a line:
             topic ID                      much harder at first sight
             misconception QUESTION OPTION a wrong option that half of the students take
             mis-keyed QUESTION OPTION     the option that is right, though the key is on another
  --remove   take the demo away, and nothing else
`;

const most = 0xffffffff;

interface Wish {
  /** Undefined where not told. */
  seed: number | undefined;
  truth: boolean;
  remove: boolean;
  help: boolean;
}

/** Throws a UsageError. */
function wishOf(args: string[]): Wish {
  const { seed, truth = false, remove = false, help = false } = optionsOf(args);
  if (truth && remove) throw new UsageError("Either --truth or --remove.");
  if (seed !== undefined && (!/^\d{1,10}$/.test(seed) || Number(seed) > most)) {
    throw new UsageError(`--seed takes a whole number from 0 to ${most}.`);
  }
  return { seed: seed === undefined ? undefined : Number(seed), truth, remove, help };
}

function optionsOf(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        seed: { type: "string" },
        truth: { type: "boolean" },
        remove: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    }).values;
  } catch (error) {
    const [first] = sentence(error).split(/\.\s/);
    throw new UsageError(`${first}; see npm run demo -- --help.`);
  }
}

/**
 * Runs the command.
 * @param args what follows `demo`
 * @param size students
 * @returns the exit code: 0, 1 (it could not be done) or 2 (the command line is wrong)
 */
export async function demo(
  args: string[],
  out: Paper = process.stdout,
  err: Paper = process.stderr,
  size = 60,
): Promise<number> {
  try {
    const wish = wishOf(args);
    if (wish.help) {
      out.write(usage);
      return 0;
    }
    const settings = readSettings(process.env);
    if (!existsSync(settings.database)) {
      if (wish.truth || wish.remove) throw new Error(noDemo);
      await prepare();
    }
    const db = openDatabase(settings.database);
    try {
      for (const line of await grant(db, settings, wish, size)) out.write(`${line}\n`);
    } finally {
      db.close();
    }
    return 0;
  } catch (error) {
    err.write(`${sentence(error)}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

const noDemo = "There is no demo here. npm run demo makes one.";

/** @returns what to say */
async function grant(db: Db, settings: Settings, wish: Wish, size: number): Promise<string[]> {
  const there = await selectOptionalDemo(db);
  if (wish.truth || wish.remove) {
    if (!there) throw new Error(noDemo);
    if (wish.truth) return truthLines(await selectPlanted(db, there));
    await transaction(db, removeDemo);
    return ["The demo is gone: its course, its class and its students."];
  }
  if (there && wish.seed !== undefined && wish.seed !== there.seed) {
    throw new Error(
      `The demo is there already, made of seed ${there.seed}. Remove it first: npm run demo -- --remove`,
    );
  }
  const now = Date.now();
  const made = there ? undefined : await makeDemo(db, wish.seed ?? 1, size, now);
  const demo = made ?? there;
  if (!demo) throw new Error(noDemo);
  const staff = await transaction(db, (tx) => enrolAdmins(tx, demo, now));
  const address = settings.url ?? `http://localhost:${settings.port}`;
  return [
    made
      ? `Made: "Demo class" of the course "Demo: IT Infrastructure Services"; ${made.viewers.length} students, ${made.reviews} answers in ${made.sittings} sittings, seed ${made.seed}.`
      : `The demo is there already, made of seed ${demo.seed}.`,
    staffLine(staff),
    `Look at ${address}/class/${demo.classId}`,
    "What there is to find: npm run -s demo -- --truth; to take the demo away: npm run demo -- --remove",
  ];
}

function staffLine({ enrolled, admins }: { enrolled: number; admins: number }): string {
  if (admins === 0) {
    return "There is no administrator yet who could see it: npm start prints a link to become one. Sign up by it, then run npm run demo again.";
  }
  const who = admins === 1 ? "The administrator is" : `The ${admins} administrators are`;
  return `${who} ${enrolled > 0 ? "now " : ""}among its lecturers.`;
}
