import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import Sqlite from "better-sqlite3";
import { backupDatabase, fsync, removeDatabase, settleCopy } from "./backup";
import { migrateDatabase } from "./migrate";
import { markRestored } from "./restore-mark";

/** Copies a database as it lies, with the log that SQLite may have left beside it. */
function copyAsItLies(from: string, to: string): void {
  for (const end of ["", "-wal"]) {
    if (!existsSync(from + end)) continue;
    copyFileSync(from + end, to + end);
    chmodSync(to + end, 0o600);
  }
}

/** Keeps the present database in `backups/`: sound where it can be read, else as it lies. */
async function safetyCopy(path: string, folder: string, now: number): Promise<string> {
  const backups = join(dirname(path), "backups");
  mkdirSync(backups, { recursive: true, mode: 0o700 });
  const time = new Date(now).toISOString().replaceAll(":", "-");
  const copy = join(backups, `before-restore-${time}.db`);
  try {
    await backupDatabase(path, copy, folder);
  } catch {
    // A damaged database is the very reason for which one restores.
    copyAsItLies(path, copy);
    fsync(copy);
  }
  fsync(backups);
  return copy;
}

/** Leaves one file where SQLite kept a log beside it, so that the log cannot be taken for the next database's. */
function foldLog(path: string): void {
  try {
    const sqlite = new Sqlite(path);
    try {
      sqlite.pragma("journal_mode = DELETE");
    } finally {
      sqlite.close();
    }
  } catch (error) {
    if (!(error instanceof Sqlite.SqliteError)) throw error;
  }
  for (const end of ["-wal", "-shm", "-journal"]) rmSync(path + end, { force: true });
}

/**
 * Puts a backup in the place of a database that nobody has open (the caller holds the folder's lock). The backup is
 * copied, checked and migrated in a folder beside the database before that is touched; then one rename replaces it.
 * Throws a sentence, with nothing changed, when the file is damaged, not ours, or of a newer version.
 * @param folder where the migrations are
 * @returns the path of the safety copy, or null where there was no database
 */
export async function restoreDatabase(
  path: string,
  file: string,
  folder: string,
  now: number,
): Promise<string | null> {
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
  const place = mkdtempSync(join(dirname(path), "restoring-"));
  try {
    const next = join(place, basename(path));
    copyAsItLies(file, next);
    settleCopy(next, folder, file);
    await migrateDatabase(next, folder);
    settleCopy(next, folder, file);
    const restored = new Sqlite(next);
    markRestored(restored, now);
    restored.close();
    fsync(next);

    const copy = existsSync(path) ? await safetyCopy(path, folder, now) : null;
    if (copy === null) removeDatabase(path);
    else foldLog(path);
    renameSync(next, path);
    fsync(dirname(path));
    return copy;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
