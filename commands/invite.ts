/** `kordus invite`: a one-time link that makes its bearer a lecturer or an administrator. */
import { existsSync } from "node:fs";
import { openDatabase, transaction } from "../db/database";
import { insertInvite } from "../db/invites";
import { readSettings } from "../db/settings";
import { onlyWord, type Paper, UsageError, wordsOf } from "./command-line";

const usage = `Usage: kordus invite lecturer|admin

Prints a link that works once, within a week. Whoever opens it, signed in, becomes a lecturer or an administrator.
`;

export async function invite(args: string[], out: Paper): Promise<number> {
  const { words, help } = wordsOf(args, "invite");
  if (help) {
    out.write(usage);
    return 0;
  }
  const role = onlyWord(words, "a role: lecturer or admin");
  if (role !== "lecturer" && role !== "admin") {
    throw new UsageError(`There is no role "${role}": lecturer or admin.`);
  }
  const { database, url, port } = readSettings(process.env);
  if (!existsSync(database)) {
    throw new Error(`There is no database yet at ${database}. Start Kordus once: npm start`);
  }
  const db = openDatabase(database);
  try {
    const token = await transaction(db, (tx) => insertInvite(tx, role, Date.now()));
    out.write(`${url ?? `http://localhost:${port}`}/invite#${token}\n`);
  } finally {
    db.close();
  }
  return 0;
}
