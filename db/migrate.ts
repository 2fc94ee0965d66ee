import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import Sqlite from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { z } from "zod";

const Journal = z.object({
  entries: z.array(z.object({ when: z.number(), tag: z.string() })).min(1),
});

function journal(folder: string) {
  return Journal.parse(JSON.parse(readFileSync(join(folder, "meta", "_journal.json"), "utf8")))
    .entries;
}

/** When the newest migration of this database was written (ms UTC), 0 where there is none. */
function schemaVersion(sqlite: Sqlite.Database): number {
  const table = sqlite
    .prepare("select 1 from sqlite_master where type = 'table' and name = '__drizzle_migrations'")
    .get();
  if (!table) return 0;
  const newest = sqlite.prepare("select max(created_at) as at from __drizzle_migrations").get();
  return z.object({ at: z.number().nullable() }).parse(newest).at ?? 0;
}

/** Throws with a sentence when a database was written by a newer Kordus than this one, or is damaged. */
export function assertUsable(sqlite: Sqlite.Database, folder: string, path: string): void {
  const check = sqlite.pragma("quick_check(1)", { simple: true });
  if (check !== "ok") {
    throw new Error(
      `The database ${path} is damaged (${String(check)}). Restore a backup: npm run -s kordus -- restore FILE`,
    );
  }
  const newest = journal(folder).at(-1)?.when ?? 0;
  if (schemaVersion(sqlite) > newest) {
    throw new Error(
      `The database ${path} was written by a newer Kordus than this one. Start that version, or restore a backup made before the upgrade.`,
    );
  }
}

/**
 * Brings a database file to this version's schema, making it (and its folder) where there is none. Before an existing
 * one is changed it is copied to `backups/` beside it.
 * @param folder where the migrations are
 * @returns the path of the safety copy, or null where none was needed
 */
export async function migrateDatabase(path: string, folder: string): Promise<string | null> {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const existed = existsSync(path);
  const sqlite = new Sqlite(path);
  try {
    sqlite.pragma("busy_timeout = 5000");
    assertUsable(sqlite, folder, path);
    const from = schemaVersion(sqlite);
    const pending = journal(folder).filter((entry) => entry.when > from);
    if (pending.length === 0) return null;

    let copy: string | null = null;
    if (existed && from > 0) {
      const backups = join(dirname(path), "backups");
      mkdirSync(backups, { recursive: true, mode: 0o700 });
      copy = join(backups, `before-${pending[0]?.tag ?? "migration"}.db`);
      await sqlite.backup(copy);
    }
    sqlite.pragma("journal_mode = WAL");
    sqlite.pragma("synchronous = FULL");
    // SQLite rebuilds a table to change it; with foreign keys on, that would delete what refers to it.
    sqlite.pragma("foreign_keys = OFF");
    migrate(drizzle(sqlite), { migrationsFolder: folder });
    const broken = sqlite.pragma("foreign_key_check");
    if (Array.isArray(broken) && broken.length > 0) {
      throw new Error(
        `After migrating ${path}, ${broken.length} rows refer to rows that are gone.`,
      );
    }
    return copy;
  } finally {
    sqlite.close();
  }
}
