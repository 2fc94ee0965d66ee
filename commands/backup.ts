/** `kordus backup`: a copy of the database, made while the server runs or not. */
import { join } from "node:path";
import { backupDatabase } from "../db/backup";
import { readSettings } from "../db/settings";
import { onlyWord, type Paper, wordsOf } from "./command-line";
import { root } from "./root.mjs";

const usage = `Usage: kordus backup FILE

Copies the database to FILE and checks the copy. The server may be running. FILE must not be there already.
Copy it off this machine: a backup on the same disk goes with the disk.
`;

export async function backup(args: string[], out: Paper): Promise<number> {
  const { words, help } = wordsOf(args, "backup");
  if (help) {
    out.write(usage);
    return 0;
  }
  const file = onlyWord(words, "the file to write the backup to");
  const { database } = readSettings(process.env);
  await backupDatabase(database, file, join(root, "db", "migrations"));
  out.write(`The database has been copied to ${file}, and the copy is sound.\n`);
  return 0;
}
