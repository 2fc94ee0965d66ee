import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The secret that signs sessions: `KORDUS_SECRET` from the environment, else the file `secret` in the data folder,
 * made on first use with mode 0600. Throws when the given one is shorter than 32 characters.
 */
export function readSecret(dataDir: string, given: string | undefined): string {
  if (given) {
    if (given.length < 32) throw new Error("KORDUS_SECRET must have at least 32 characters.");
    return given;
  }
  const path = join(dataDir, "secret");
  if (!existsSync(path)) {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    try {
      writeFileSync(path, randomBytes(32).toString("base64url"), { mode: 0o600, flag: "wx" });
    } catch (error) {
      // Another process was quicker: its secret is as good.
      if (!existsSync(path)) throw error;
    }
  }
  return readFileSync(path, "utf8").trim();
}
