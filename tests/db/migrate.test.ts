import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { migrateDatabase } from "../../db/migrate";
import {
  contents,
  laterMigrations,
  migrations,
  newDataDir,
  newFolder,
  peopleIn,
} from "./database-files";

test("a new database needs no safety copy, and a second start changes nothing", async () => {
  const path = join(newFolder(), "data", "kordus.db");
  expect(await migrateDatabase(path, migrations)).toBeNull();
  const made = contents(path);
  expect(await migrateDatabase(path, migrations)).toBeNull();
  expect(contents(path)).toEqual(made);
});

test("before an upgrade the database is copied; the copy is as it was", async () => {
  const { dataDir, path } = await newDataDir(["Mari"]);
  const before = contents(path);
  const copy = await migrateDatabase(path, laterMigrations());
  expect(copy).toBe(join(dataDir, "backups", "before-9999_later.db"));
  expect(contents(copy ?? "")).toEqual(before);
  expect(peopleIn(path)).toEqual(["Mari"]);
  expect(contents(path)).toHaveProperty("later");
});

test("a database of a newer version is refused and left as it is", async () => {
  const { dataDir, path } = await newDataDir(["Mari"], laterMigrations());
  const before = contents(path);
  await expect(migrateDatabase(path, migrations)).rejects.toThrow("a newer Kordus");
  expect(contents(path)).toEqual(before);
  expect(existsSync(join(dataDir, "backups"))).toBe(false);
});

test("an upgrade that fails half-way leaves the database as it was", async () => {
  const { path } = await newDataDir(["Mari"]);
  const before = contents(path);
  const broken = laterMigrations(
    "CREATE TABLE `later` (`id` text);--> statement-breakpoint\nINSERT INTO `nowhere` VALUES (1);",
  );
  await expect(migrateDatabase(path, broken)).rejects.toThrow("nowhere");
  expect(contents(path)).toEqual(before);
});
