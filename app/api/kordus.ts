/** The running server's own things: settings, secret, database. Opened on first use, so that a build touches none. */
import { type Db, openDatabase } from "../../db/database";
import { readSecret } from "../../db/secret";
import { readSettings, type Settings } from "../../db/settings";

interface Kordus {
  settings: Settings;
  secret: string;
  db: Db;
}

const place = globalThis as typeof globalThis & { kordus?: Kordus };

export function kordus(): Kordus {
  place.kordus ??= open();
  return place.kordus;
}

function open(): Kordus {
  const settings = readSettings(process.env);
  return {
    settings,
    secret: readSecret(settings.dataDir, process.env.KORDUS_SECRET),
    db: openDatabase(settings.database),
  };
}
