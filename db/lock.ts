import { join } from "node:path";
import Sqlite from "better-sqlite3";

/**
 * Holds a data folder for this process. The lock is SQLite's own file lock, so it goes with the process, however that ends.
 * Throws when another server holds it.
 * @returns a function that lets go
 */
export function lockDataDir(dataDir: string): () => void {
  const lock = new Sqlite(join(dataDir, "lock"), { timeout: 0 });
  try {
    lock.pragma("journal_mode = DELETE");
    lock.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    lock.close();
    if (error instanceof Sqlite.SqliteError && error.code.startsWith("SQLITE_BUSY")) {
      throw new Error(`Another Kordus is running on ${dataDir}. Stop it first.`);
    }
    throw error;
  }
  return () => lock.close();
}
