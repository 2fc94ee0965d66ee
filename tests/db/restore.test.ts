import { copyFileSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { expect, test } from "vitest";
import { backupDatabase } from "../../db/backup";
import { restoreDatabase } from "../../db/restore";
import {
  addPeople,
  contents,
  laterMigrations,
  migrations,
  newDataDir,
  newFolder,
  peopleIn,
} from "./database-files";

const now = Date.UTC(2026, 10, 23, 7, 0, 0);

async function backupOf(names: string[], folder = migrations): Promise<string> {
  const { path } = await newDataDir(names, folder);
  const file = join(newFolder(), "backup.db");
  await backupDatabase(path, file, folder);
  return file;
}

test("what was backed up is there again after restoring, and what was there before is kept", async () => {
  const { dataDir, path } = await newDataDir(["Mari"]);
  const file = join(newFolder(), "backup.db");
  await backupDatabase(path, file, migrations);
  const then = contents(path);
  addPeople(path, ["Jüri"]);

  const copy = await restoreDatabase(path, file, migrations, now);
  expect(contents(path)).toEqual(then);
  expect(copy).toBe(join(dataDir, "backups", "before-restore-2026-11-23T07-00-00.000Z.db"));
  expect(peopleIn(copy ?? "")).toEqual(["Mari", "Jüri"]);
});

test("a backup is restored where there was no database", async () => {
  const file = await backupOf(["Mari"]);
  const path = join(newFolder(), "kordus.db");
  expect(await restoreDatabase(path, file, migrations, now)).toBeNull();
  expect(peopleIn(path)).toEqual(["Mari"]);
});

test("what a killed server left in its log is kept, and does not leak into the restored database", async () => {
  const file = await backupOf(["Jüri"]);
  const { dataDir, path } = await newDataDir(["Mari"]);
  const server = new Sqlite(path);
  server.exec("update users set name = 'Mari Maasikas'");
  // As if killed: the log stays behind.
  const log = readFileSync(`${path}-wal`);
  server.close();
  writeFileSync(`${path}-wal`, log);

  const copy = await restoreDatabase(path, file, migrations, now);
  expect(peopleIn(path)).toEqual(["Jüri"]);
  expect(peopleIn(copy ?? "")).toEqual(["Mari Maasikas"]);
  expect(readdirSync(dataDir).sort()).toEqual(["backups", "kordus.db"]);
});

test("a damaged database can be replaced; it is kept as it lies", async () => {
  const file = await backupOf(["Mari"]);
  const { path } = await newDataDir(["Jüri"]);
  truncateSync(path, 5000);
  const damaged = readFileSync(path);

  const copy = await restoreDatabase(path, file, migrations, now);
  expect(peopleIn(path)).toEqual(["Mari"]);
  expect(readFileSync(copy ?? "").equals(damaged)).toBe(true);
});

test("a backup of an older version is brought up to date", async () => {
  const file = await backupOf(["Mari"]);
  const { path } = await newDataDir(["Jüri"]);
  await restoreDatabase(path, file, laterMigrations(), now);
  expect(peopleIn(path)).toEqual(["Mari"]);
  expect(contents(path)).toHaveProperty("later");
});

async function refused(file: string, folder: string, sentence: string): Promise<void> {
  const { dataDir, path } = await newDataDir(["Mari"]);
  const before = readFileSync(path);
  await expect(restoreDatabase(path, file, folder, now)).rejects.toThrow(sentence);
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(readdirSync(dataDir)).toEqual(["kordus.db"]);
}

test("a backup of a newer version is refused, and nothing changes", async () => {
  const file = await backupOf(["Jüri"], laterMigrations());
  await refused(file, migrations, "was written by a newer Kordus");
});

test("a backup whose migration fails is refused, and nothing changes", async () => {
  const file = await backupOf(["Jüri"]);
  await refused(file, laterMigrations("INSERT INTO `nowhere` VALUES (1);"), "nowhere");
});

test("what is no database, or none of ours, is refused, and nothing changes", async () => {
  const folder = newFolder();
  const text = join(folder, "text.db");
  writeFileSync(text, "This is a letter, not a database. ".repeat(100));
  await refused(text, migrations, `${text} is not a Kordus database.`);

  const foreign = join(folder, "foreign.db");
  const sqlite = new Sqlite(foreign);
  sqlite.exec("create table recipes (name text)");
  sqlite.close();
  await refused(foreign, migrations, `${foreign} is not a Kordus database.`);

  await refused(join(folder, "nothing.db"), migrations, "There is no file");
});

test("half a backup is refused, and nothing changes", async () => {
  const file = await backupOf(Array.from({ length: 2000 }, (_, i) => `Student ${i}`));
  const half = join(newFolder(), "half.db");
  copyFileSync(file, half);
  truncateSync(half, 8 * Math.floor(readFileSync(file).length / 16 / 4096) * 4096 || 4096);
  await refused(half, migrations, half);
});
