import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { replay } from "../../../commands/replay";
import { fsrs6, fsrs6Weights } from "../../../study/memory/fsrs6";
import { Again, Easy, Good } from "../../../study/memory/model";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kordus-replay-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function fileWith(content: unknown): Promise<string> {
  const file = join(folder, `${crypto.randomUUID()}.json`);
  await writeFile(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
}

/** Runs `kordus replay` and gives what it printed. */
async function run(...args: string[]) {
  const printed = { out: "", err: "" };
  const paper = (name: "out" | "err") => ({
    write(text: string, done: () => void) {
      printed[name] += text;
      done();
    },
  });
  const code = await replay(args, paper("out"), paper("err"));
  return { code, ...printed };
}

const fine = [[{ elapsed_days: 0, rating: 3 }]];

describe("kordus replay", () => {
  test("prints the state after each review of each history", async () => {
    const model = fsrs6();
    const first = model.start(Again);
    const second = model.next(first, 0, Good);
    const file = await fileWith([
      [
        { elapsed_days: -1, rating: 1 },
        { elapsed_days: 0, rating: 3 },
        { elapsed_days: 12.5, rating: 4 },
      ],
      [],
      [{ rating: 4 }],
    ]);
    const { code, out, err } = await run(file, "--model", "fsrs6");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(JSON.parse(out)).toEqual([
      [first, second, model.next(second, 12.5, Easy)],
      [],
      [model.start(Easy)],
    ]);
  });

  test("uses the weights it is given", async () => {
    const weights = fsrs6Weights.map((weight, index) => (index === 2 ? 17 : weight));
    const file = await fileWith(fine);
    const { code, out } = await run(file, "--model", "fsrs6", "--weights", await fileWith(weights));
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual([[fsrs6(weights).start(Good)]]);
  });

  test("explains itself", async () => {
    const { code, out } = await run("--help");
    expect(code).toBe(0);
    expect(out).toMatch(/^Usage: kordus replay FILE\.json --model MODEL/);
  });

  test("prints no numbers for no histories", async () => {
    const { code, out } = await run(await fileWith([]), "--model", "fsrs6");
    expect({ code, states: JSON.parse(out) }).toEqual({ code: 0, states: [] });
  });

  test.each([
    ["no file", ["--model", "fsrs6"], "Name the file"],
    ["two files", ["a.json", "b.json", "--model", "fsrs6"], "b.json is too many"],
    ["no model", ["a.json"], "known: fsrs6"],
    ["an unknown model", ["a.json", "--model", "sm2"], 'no memory model "sm2" (known: fsrs6)'],
    ["an unknown option", ["a.json", "--modle", "fsrs6"], "'--modle'"],
  ])("refuses %s as wrong usage", async (_, args, sentence) => {
    const { code, out, err } = await run(...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(sentence);
    expect(err.trim().split("\n")).toHaveLength(1);
  });

  test.each([
    ["[[", "is not JSON"],
    [{}, "must be an array of histories"],
    [[[], 3], "history 2: must be an array of reviews"],
    [[[{ rating: 5 }]], "history 1, review 1: rating must be 1, 2, 3 or 4"],
    [[[{ rating: 3 }, { elapsed_days: -1, rating: 3 }]], "review 2: elapsed_days must not be"],
    [[[{ rating: 3 }, { rating: 3 }]], "review 2: elapsed_days must be a number of days"],
    ['[[{"rating":3},{"elapsed_days":1e999,"rating":3}]]', "review 2: elapsed_days must be"],
    [[[{ rating: 3 }, 7]], "review 2: must be an object with elapsed_days and rating"],
  ])("says what is wrong with the data %j, and where", async (data, sentence) => {
    const { code, out, err } = await run(await fileWith(data), "--model", "fsrs6");
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain(sentence);
  });

  test("says which weights it cannot use", async () => {
    const withWeights = async (weights: unknown) =>
      run(await fileWith(fine), "--model", "fsrs6", "--weights", await fileWith(weights));
    expect(await withWeights([1, 2])).toMatchObject({
      code: 1,
      err: expect.stringContaining("FSRS-6 has 21 weights, not 2."),
    });
    expect(await withWeights([0.2, "x"])).toMatchObject({
      code: 1,
      err: expect.stringContaining("weight 2: must be a number"),
    });
  });

  test("says that a file is not there", async () => {
    const { code, err } = await run(join(folder, "nowhere.json"), "--model", "fsrs6");
    expect(code).toBe(1);
    expect(err).toContain("Cannot read");
  });
});
