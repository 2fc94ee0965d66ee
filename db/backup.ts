import { closeSync, existsSync, fsyncSync, openSync, rmSync } from "node:fs";
import Sqlite from "better-sqlite3";
import { assertUsable } from "./migrate";

/** Waits until a file, or a folder's list of names, is on the disk. */
export function fsync(path: string): void {
  const handle = openSync(path, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Removes a database file and what SQLite keeps beside it. */
export function removeDatabase(path: string): void {
  for (const end of ["", "-wal", "-shm", "-journal"]) rmSync(path + end, { force: true });
}

function mattersOf(sqlite: Sqlite.Database): string[] {
  const integrity = sqlite.pragma("integrity_check(1)", { simple: true });
  const orphans = sqlite.pragma("foreign_key_check");
  return [
    ...(integrity === "ok" ? [] : [String(integrity)]),
    ...(Array.isArray(orphans) && orphans.length > 0
      ? [`${orphans.length} rows refer to rows that are gone`]
      : []),
  ];
}

function isKordus(sqlite: Sqlite.Database): boolean {
  const tables = sqlite
    .prepare("select name from sqlite_master where name in ('__drizzle_migrations', 'revlog')")
    .all();
  return tables.length === 2;
}

/**
 * Folds what SQLite keeps beside a copy into the one file, and checks it from end to end. Throws a sentence when it
 * is damaged, no database of Kordus, or of a newer version than this.
 * @param folder where the migrations are
 * @param name what to call it when telling people
 */
export function settleCopy(path: string, folder: string, name: string): void {
  const sqlite = new Sqlite(path);
  try {
    sqlite.pragma("trusted_schema = OFF");
    if (!isKordus(sqlite)) throw new Error(`${name} is not a Kordus database.`);
    assertUsable(sqlite, folder, name);
    const [wrong] = mattersOf(sqlite);
    if (wrong) throw new Error(`${name} is damaged (${wrong}).`);
    sqlite.pragma("journal_mode = DELETE");
  } catch (error) {
    if (!(error instanceof Sqlite.SqliteError)) throw error;
    if (error.code === "SQLITE_NOTADB") throw new Error(`${name} is not a Kordus database.`);
    throw new Error(`${name} cannot be read: ${error.message}.`);
  } finally {
    sqlite.close();
  }
}

/**
 * Copies a database, which may be in use, to a new file of mode 0600 and checks the copy. Throws a sentence when there
 * is nothing to copy or the file is there already; leaves no half a file behind.
 * @param folder where the migrations are
 */
export async function backupDatabase(path: string, file: string, folder: string): Promise<void> {
  if (!existsSync(path)) throw new Error(`There is no database yet at ${path}.`);
  try {
    closeSync(openSync(file, "wx", 0o600));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") {
      throw new Error(`${file} is there already. Choose another name.`);
    }
    throw error;
  }
  try {
    const source = new Sqlite(path, { readonly: true });
    try {
      source.pragma("busy_timeout = 5000");
      await source.backup(file);
    } finally {
      source.close();
    }
    settleCopy(file, folder, file);
    fsync(file);
  } catch (error) {
    removeDatabase(file);
    throw error;
  }
}
