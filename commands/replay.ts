/** `kordus replay`: what a memory model makes of histories of reviews, for checking it against other programs. */
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import * as z from "zod";
import { type MemoryModel, type MemoryState, modelNames } from "../study/memory/model";
import { isModelName, memoryModel } from "../study/memory/models";

const usage = `Usage: kordus replay FILE.json --model MODEL [--weights FILE.json]

Reads histories of reviews and prints, as JSON, the memory state after each of them.

  FILE.json   [[{ "elapsed_days": 0, "rating": 3 }, ...], ...]: days since the review
              before (ignored on the first), and 1 Again, 2 Hard, 3 Good or 4 Easy
  --model     ${modelNames.join(" or ")}
  --weights   a JSON array of the model's weights; its published defaults where absent
`;

/** What is printed on; `process.stdout` is one. */
interface Paper {
  write(text: string, done: () => void): unknown;
}

/** A sentence for the person at the keyboard, and the exit code that goes with it. */
class Refusal extends Error {
  constructor(
    message: string,
    readonly exitCode: 1 | 2,
  ) {
    super(message);
  }
}

const Rating = z.literal([1, 2, 3, 4], "rating must be 1, 2, 3 or 4");
const notAnObject = "must be an object with elapsed_days and rating";
// The first review has no review before it: logs say 0, -1 or nothing there.
const FirstReview = z.object({ rating: Rating }, notAnObject);
const LaterReview = z.object(
  {
    elapsed_days: z
      .number("elapsed_days must be a number of days")
      .nonnegative("elapsed_days must not be negative"),
    rating: Rating,
  },
  notAnObject,
);
const Histories = z.array(
  z.array(z.unknown(), "must be an array of reviews"),
  "must be an array of histories",
);
const Weights = z.array(z.number("must be a number"), "must be an array of numbers");

/**
 * Runs the command. Gives its exit code: 0, 1 (the data are bad) or 2 (the command line is).
 * @param args what follows `kordus replay`
 */
export async function replay(
  args: string[],
  out: Paper = process.stdout,
  err: Paper = process.stderr,
): Promise<number> {
  try {
    await print(out, await answer(args));
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    await print(err, `${error.message}\n`);
    return error.exitCode;
  }
}

/** Waits until the text is out, so that a large answer survives an exit right after it. */
function print(paper: Paper, text: string): Promise<void> {
  return new Promise((resolve) => paper.write(text, resolve));
}

async function answer(args: string[]): Promise<string> {
  const { values, positionals } = commandLine(args);
  if (values.help) return usage;
  const [file, ...more] = positionals;
  if (file === undefined) throw new Refusal("Name the file of histories to replay.", 2);
  if (more.length > 0) throw new Refusal(`One file at a time, please: ${more[0]} is too many.`, 2);
  const model = await modelOf(values.model, values.weights);
  const histories = parsed(Histories, await readJson(file), file, "history");
  const states = histories.map((reviews, index) =>
    statesAfter(reviews, model, `${file}: history ${index + 1}`),
  );
  return `[${states.map((history) => `\n${JSON.stringify(history)}`).join(",")}\n]\n`;
}

function commandLine(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        model: { type: "string" },
        weights: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    const [sentence] = (error instanceof Error ? error.message : String(error)).split(". ");
    throw new Refusal(`${sentence}; see kordus replay --help.`, 2);
  }
}

async function modelOf(name: string | undefined, weightsFile: string | undefined) {
  const known = `known: ${modelNames.join(", ")}`;
  if (name === undefined) throw new Refusal(`Name a memory model with --model (${known}).`, 2);
  if (!isModelName(name)) throw new Refusal(`There is no memory model "${name}" (${known}).`, 2);
  if (weightsFile === undefined) return memoryModel(name);
  const weights = parsed(Weights, await readJson(weightsFile), weightsFile, "weight");
  try {
    return memoryModel(name, weights);
  } catch (error) {
    throw new Refusal(`${weightsFile}: ${error instanceof Error ? error.message : error}`, 1);
  }
}

async function readJson(file: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    throw new Refusal(`Cannot read ${file}: ${error instanceof Error ? error.message : error}.`, 1);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refusal(`${file} is not JSON: ${error instanceof Error ? error.message : error}.`, 1);
  }
}

/** What the schema makes of it, or a Refusal that says what is wrong where. */
function parsed<T>(schema: z.ZodType<T>, value: unknown, where: string, part?: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const [index] = issue?.path ?? [];
  const place = part && typeof index === "number" ? `${where}: ${part} ${index + 1}` : where;
  throw new Refusal(`${place}: ${issue?.message}.`, 1);
}

function statesAfter(reviews: unknown[], model: MemoryModel, where: string): MemoryState[] {
  const states: MemoryState[] = [];
  reviews.forEach((review, index) => {
    const here = `${where}, review ${index + 1}`;
    const before = states.at(-1);
    if (before === undefined) {
      states.push(model.start(parsed(FirstReview, review, here).rating));
    } else {
      const { elapsed_days, rating } = parsed(LaterReview, review, here);
      states.push(model.next(before, elapsed_days, rating));
    }
  });
  return states;
}
