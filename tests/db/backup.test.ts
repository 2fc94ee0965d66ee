import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { expect, test } from "vitest";
import { backupDatabase } from "../../db/backup";
import { contents, migrations, newDataDir, newFolder } from "./database-files";

test("a backup holds what the database held, in one file that only its owner can read", async () => {
  const { path } = await newDataDir(["Mari", "Jüri"]);
  const file = join(newFolder(), "backup.db");
  await backupDatabase(path, file, migrations);

  expect(contents(file)).toEqual(contents(path));
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(existsSync(`${file}-wal`)).toBe(false);
});

test("a backup made while the server has the database open holds what was last written", async () => {
  const { path } = await newDataDir(["Mari"]);
  const server = new Sqlite(path);
  server.exec("update users set name = 'Mari Maasikas'");
  expect(existsSync(`${path}-wal`)).toBe(true);

  const file = join(newFolder(), "backup.db");
  await backupDatabase(path, file, migrations);
  server.close();
  expect(contents(file).users).toMatchObject([{ name: "Mari Maasikas" }]);
});

test("a backup does not overwrite a file", async () => {
  const { path } = await newDataDir([]);
  const file = join(newFolder(), "thesis.txt");
  writeFileSync(file, "years of work");
  await expect(backupDatabase(path, file, migrations)).rejects.toThrow("is there already");
  expect(readFileSync(file, "utf8")).toBe("years of work");
});

test("without a database there is no backup, and no file that looks like one", async () => {
  const folder = newFolder();
  const file = join(folder, "backup.db");
  const backup = backupDatabase(join(folder, "kordus.db"), file, migrations);
  await expect(backup).rejects.toThrow("There is no database yet");
  expect(existsSync(file)).toBe(false);
});

test("a backup that turns out unsound is removed", async () => {
  const { path } = await newDataDir(["Mari"]);
  const sqlite = new Sqlite(path);
  sqlite.pragma("foreign_keys = OFF");
  sqlite.exec(
    "insert into sessions (user, id, created_at, seen_at, expires_at) values ('nobody', 's', 0, 0, 0)",
  );
  sqlite.close();
  const file = join(newFolder(), "backup.db");
  await expect(backupDatabase(path, file, migrations)).rejects.toThrow("is damaged (1 row");
  expect(existsSync(file)).toBe(false);
});
