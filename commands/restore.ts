/** `kordus restore`: a backup becomes the database. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { lockDataDir } from "../db/lock";
import { restoreDatabase } from "../db/restore";
import { readSettings } from "../db/settings";
import { onlyWord, type Paper, wordsOf } from "./command-line";
import { root } from "./root.mjs";

const usage = `Usage: kordus restore FILE

Puts the backup FILE in the place of the database. Stop the server first. The present database is kept in backups/
in the data folder. A backup of an older Kordus is brought up to date; one of a newer Kordus is refused.
`;

export async function restore(args: string[], out: Paper): Promise<number> {
  const { words, help } = wordsOf(args, "restore");
  if (help) {
    out.write(usage);
    return 0;
  }
  const file = onlyWord(words, "the backup to restore");
  const { dataDir, database } = readSettings(process.env);
  process.umask(0o077);
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const unlock = lockDataDir(dataDir);
  try {
    const copy = await restoreDatabase(database, file, join(root, "db", "migrations"), Date.now());
    out.write(`${file} is the database now.\n`);
    if (copy) out.write(`As it was before: ${copy}\n`);
    return 0;
  } finally {
    unlock();
  }
}
