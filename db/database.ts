import { AsyncLocalStorage } from "node:async_hooks";
import { existsSync } from "node:fs";
import Sqlite from "better-sqlite3";
import { type BetterSQLite3Database, drizzle } from "drizzle-orm/better-sqlite3";
import * as schema from "./schema";

export type Queries = BetterSQLite3Database<typeof schema>;

/** Anything one can read from: the database, or a transaction under way. */
export interface Reading {
  readonly q: Queries;
}

/** A transaction under way. Only functions that are handed one can write. */
export interface Tx extends Reading {
  readonly writes: true;
}

/** An open database: reads on a connection of their own, writes through `transaction`. */
export interface Db extends Reading {
  readonly path: string;
  /** @internal the writing connection, and the promise that ends when its present user is done */
  readonly writer: { sqlite: Sqlite.Database; q: Queries; tail: Promise<unknown> };
  close(): void;
}

function connect(path: string, readonly: boolean): Sqlite.Database {
  const sqlite = new Sqlite(path, { readonly, fileMustExist: readonly });
  sqlite.pragma("busy_timeout = 5000");
  sqlite.pragma("trusted_schema = OFF");
  if (!readonly) {
    sqlite.pragma("journal_mode = WAL");
    sqlite.pragma("synchronous = FULL");
    sqlite.pragma("foreign_keys = ON");
  }
  return sqlite;
}

/** Opens a database file that has been migrated (`migrate.ts`). Throws where there is none. */
export function openDatabase(path: string): Db {
  if (!existsSync(path)) throw new Error(`There is no database at ${path}.`);
  const writing = connect(path, false);
  const reading = connect(path, true);
  return {
    path,
    q: drizzle(reading, { schema }),
    writer: { sqlite: writing, q: drizzle(writing, { schema }), tail: Promise.resolve() },
    close() {
      reading.close();
      writing.close();
    },
  };
}

const inside = new AsyncLocalStorage<true>();

/**
 * Runs several statements as one: all are written, or none. Transactions of one process wait for each other.
 * Await nothing but this transaction's own queries inside, and do not nest: nesting throws.
 */
export async function transaction<T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> {
  if (inside.getStore()) throw new Error("A transaction was begun inside another one.");
  const { writer } = db;
  const turn = writer.tail.then(() => inside.run(true, () => runTransaction(writer, work)));
  writer.tail = turn.catch(() => undefined);
  return turn;
}

async function runTransaction<T>(
  { sqlite, q }: Db["writer"],
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  sqlite.exec("BEGIN IMMEDIATE");
  try {
    const result = await work({ q, writes: true });
    sqlite.exec("COMMIT");
    return result;
  } catch (error) {
    // A full disk makes SQLite roll back by itself.
    if (sqlite.inTransaction) sqlite.exec("ROLLBACK");
    throw error;
  }
}

/** Did a statement fail because the row was there already? */
export function isUniqueViolation(error: unknown): boolean {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return (
    cause instanceof Sqlite.SqliteError &&
    (cause.code === "SQLITE_CONSTRAINT_UNIQUE" || cause.code === "SQLITE_CONSTRAINT_PRIMARYKEY")
  );
}

/** Did a statement fail for want of room on the disk? */
export function isDiskFull(error: unknown): boolean {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Sqlite.SqliteError && cause.code === "SQLITE_FULL";
}
