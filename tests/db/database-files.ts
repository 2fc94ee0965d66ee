/** Database files as they lie on a disk, for what copies, replaces and migrates them. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { onTestFinished } from "vitest";
import { z } from "zod";
import { migrateDatabase } from "../../db/migrate";

export const migrations = "db/migrations";

/** An empty folder; gone when the test is over. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "kordus-files-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** A data folder whose database knows people of these names. */
export async function newDataDir(
  names: string[],
  folder = migrations,
): Promise<{ dataDir: string; path: string }> {
  const dataDir = newFolder();
  const path = join(dataDir, "kordus.db");
  await migrateDatabase(path, folder);
  addPeople(path, names);
  return { dataDir, path };
}

/** Writes people into a database, and leaves the file as a server would that was stopped. */
export function addPeople(path: string, names: string[]): void {
  const sqlite = new Sqlite(path);
  const insert = sqlite.prepare(
    "insert into users (id, name, name_key, password_hash, site_role, created_at) values (?, ?, ?, 'none', 'student', 0)",
  );
  for (const name of names) insert.run(`id of ${name}`, name, name);
  sqlite.close();
}

/** Everything in a database: each table's rows. */
export function contents(path: string): Record<string, unknown[]> {
  const sqlite = new Sqlite(path, { readonly: true });
  try {
    const tables = sqlite
      .prepare<[], { name: string }>(
        "select name from sqlite_master where type = 'table' order by name",
      )
      .all();
    return Object.fromEntries(
      tables.map(({ name }) => [name, sqlite.prepare(`select * from "${name}"`).all()]),
    );
  } finally {
    sqlite.close();
  }
}

/** Who is in a database. */
export function peopleIn(path: string): unknown[] {
  const users = z.array(z.object({ name: z.string() })).parse(contents(path).users);
  return users.map(({ name }) => name);
}

const Journal = z.looseObject({ entries: z.array(z.looseObject({ when: z.number() })) });

/** The migrations of a Kordus to come: ours, and one more that runs this SQL. */
export function laterMigrations(sql = "CREATE TABLE `later` (`id` text PRIMARY KEY);"): string {
  const folder = join(newFolder(), "migrations");
  mkdirSync(folder);
  cpSync(migrations, folder, { recursive: true });
  const file = join(folder, "meta", "_journal.json");
  const journal = Journal.parse(JSON.parse(readFileSync(file, "utf8")));
  const newest = journal.entries.at(-1);
  if (!newest) throw new Error("there are no migrations");
  journal.entries.push({
    ...newest,
    idx: journal.entries.length,
    when: newest.when + 1,
    tag: "9999_later",
  });
  writeFileSync(file, JSON.stringify(journal));
  writeFileSync(join(folder, "9999_later.sql"), sql);
  return folder;
}
