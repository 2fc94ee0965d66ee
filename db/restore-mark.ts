/**
 * A mark that changes when a backup is restored, so that devices read their log afresh and send again what the backup did
 * not hold. Kept in the database file's header, beside the tables: a restored database equals its backup.
 */
import type Sqlite from "better-sqlite3";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Reading } from "./database";

/** Marks a database as restored now. */
export function markRestored(sqlite: Sqlite.Database, now: number): void {
  sqlite.pragma(`user_version = ${Math.floor(now / 1000) % 0x7fffffff}`);
}

const Mark = z.object({ user_version: z.number() });

/** The mark; 0 where nothing was ever restored. */
export async function selectRestoreMark(db: Reading): Promise<number> {
  return Mark.parse(await db.q.get(sql`pragma user_version`)).user_version;
}
