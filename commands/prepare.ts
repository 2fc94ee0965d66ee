/**
 * What is done before the server opens: settings read, data folder made, database migrated and checked, `content/`
 * imported. A child process of `npm start`, so that what it loads does not stay in the server's memory; tells its
 * parent by message what it found, and exits with 1 after a sentence when the server must not start.
 */
import { accessSync, constants, mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Db, openDatabase, transaction } from "../db/database";
import { ContentErrors, importContent } from "../db/import-content";
import { insertInvite } from "../db/invites";
import { lockDataDir } from "../db/lock";
import { migrateDatabase } from "../db/migrate";
import { readSecret } from "../db/secret";
import { readSettings, type Settings } from "../db/settings";
import { hasAdmin } from "../db/users";
import { root } from "./root.mjs";
import { sentence } from "./sentence.mjs";

export interface Prepared {
  settings: Settings;
  /** For the one-time link of the first administrator; null once there is one. */
  adminToken: string | null;
}

async function prepare(now: number): Promise<Prepared> {
  const settings = readSettings(process.env);
  makeDataDir(settings.dataDir);
  readSecret(settings.dataDir, process.env.KORDUS_SECRET);
  const unlock = lockDataDir(settings.dataDir);
  try {
    const copy = await migrateDatabase(settings.database, join(root, "db", "migrations"));
    if (copy) console.log(`The database has been brought up to date. As it was before: ${copy}`);
    const db = openDatabase(settings.database);
    try {
      console.log(changesLine(await importContent(db, settings.contentDir, now)));
      return { settings, adminToken: await adminToken(db, now) };
    } finally {
      db.close();
    }
  } finally {
    unlock();
  }
}

function makeDataDir(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new Error(`The data folder ${folder} (DATA_DIR) cannot be used: ${sentence(error)}`);
  }
}

async function adminToken(db: Db, now: number): Promise<string | null> {
  if (await hasAdmin(db)) return null;
  return transaction(db, (tx) => insertInvite(tx, "admin", now));
}

type Changes = Awaited<ReturnType<typeof importContent>>;

/** One line on what the import did: `Content: ica0002 24 new, 2 revised.` */
function changesLine(changes: Changes): string {
  const lines = [...changes].flatMap(([course, c]) => {
    const counts: [number, string][] = [
      [c.inserted.length, "new"],
      [c.revised.length, "revised"],
      [c.moved.length, "moved"],
      [c.retired.length, "retired"],
      [c.reset.length, "started afresh"],
      [c.remarked, c.remarked === 1 ? "answer marked again" : "answers marked again"],
    ];
    const told = counts.filter(([n]) => n > 0).map(([n, word]) => `${n} ${word}`);
    return told.length > 0 ? [`${course} ${told.join(", ")}`] : [];
  });
  return `Content: ${lines.join("; ") || "no question changed"}.`;
}

// What is made here is for the owner alone, also in a data folder that others may look into.
process.umask(0o077);
try {
  const prepared = await prepare(Date.now());
  process.send?.(prepared);
} catch (error) {
  console.error(sentence(error));
  if (error instanceof ContentErrors) console.error("Correct content/ and start again.");
  process.exitCode = 1;
}
// The channel to the parent would keep this process alive.
process.disconnect?.();
