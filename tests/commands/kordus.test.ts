import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { kordus } from "../../commands/command-table";
import { contents, newDataDir, newFolder } from "../db/database-files";

/** Runs a command line in this process. */
async function run(...args: string[]) {
  const said = { out: "", err: "" };
  const paper = (to: "out" | "err") => ({
    write(text: string, done?: () => void) {
      said[to] += text;
      done?.();
    },
  });
  const code = await kordus(args, paper("out"), paper("err"));
  return { code, ...said };
}

test("--help lists every command, and every command has its own", async () => {
  const { code, out } = await run("--help");
  expect(code).toBe(0);
  for (const name of ["check", "invite", "backup", "restore", "replay"]) {
    expect(out).toContain(`  ${name} `);
    const help = await run(name, "--help");
    expect(help).toMatchObject({ code: 0, err: "" });
    expect(help.out).toContain(`kordus ${name}`);
  }
});

test("a command that is not there is a sentence and exit code 2", async () => {
  const { code, out, err } = await run("bakcup");
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toBe('There is no command "bakcup". See kordus --help.\n');
});

test.each([
  [["backup"]],
  [["backup", "a", "b"]],
  [["restore"]],
  [["restore", "--force", "x"]],
  [["invite", "king"]],
  [["invite"]],
  [["replay"]],
])("a wrong command line is one sentence and exit code 2: %j", async (args) => {
  const { code, out, err } = await run(...args);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toMatch(/^[^\n]+\.\n$/);
});

test("invite prints a link for the public address", async () => {
  const { dataDir, path } = await newDataDir([]);
  vi.stubEnv("DATA_DIR", dataDir);
  vi.stubEnv("KORDUS_URL", "https://kordus.example.org");
  const { code, out } = await run("invite", "lecturer");
  expect(code).toBe(0);
  expect(out).toMatch(/^https:\/\/kordus\.example\.org\/invite#[\w-]{32}\n$/);
  expect(contents(path).invites).toMatchObject([{ role: "lecturer", used_at: null }]);
});

test("without a database, invite and backup say so", async () => {
  vi.stubEnv("DATA_DIR", newFolder());
  for (const args of [
    ["invite", "admin"],
    ["backup", "never.db"],
  ]) {
    const { code, err } = await run(...args);
    expect(code).toBe(1);
    expect(err).toMatch(/^There is no database yet at /);
  }
  expect(existsSync("never.db")).toBe(false);
});

test("backup and restore by command: the same database again", async () => {
  const { dataDir, path } = await newDataDir(["Mari"]);
  vi.stubEnv("DATA_DIR", dataDir);
  const file = join(newFolder(), "backup.db");
  const before = contents(path);
  expect(await run("backup", file)).toMatchObject({ code: 0, err: "" });
  const { code, out } = await run("restore", file);
  expect(code).toBe(0);
  expect(out).toContain(join(dataDir, "backups", "before-restore-"));
  expect(contents(path)).toEqual(before);
});
