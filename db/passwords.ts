import { hash, verify } from "@node-rs/argon2";
import { Refusal } from "./refusal";

/** OWASP's minimum for argon2id (Password Storage Cheat Sheet, 2024): 19 MiB, 2 passes, 1 lane. argon2id is the package's default. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Passwords of twelve characters or more that stand at the top of published lists, folded. */
const common = new Set([
  "password1234",
  "password12345",
  "123456789012",
  "1234567890123",
  "qwertyuiop12",
  "qwertyuiop123",
  "administrator",
  "passwordpassword",
  "iloveyou1234",
  "letmeinletmein",
  "abcdefghijkl",
  "1q2w3e4r5t6y",
  "q1w2e3r4t5y6",
  "000000000000",
  "111111111111",
]);

/** Throws a Refusal, with what to do, when a password is too easy to guess. */
export function assertStrongPassword(password: string, name: string): void {
  const folded = password.normalize("NFKC").toLowerCase();
  if ([...folded].length < 12) {
    throw new Refusal("Use at least 12 characters. Three or four words you will remember do well.");
  }
  if (new Set(folded).size < 4 || common.has(folded.replace(/\s/g, ""))) {
    throw new Refusal("That password is among the first that others would guess. Choose another.");
  }
  const mine = name.normalize("NFKC").toLowerCase().trim();
  if (mine.length >= 4 && folded.replaceAll(mine, "").length < 6) {
    throw new Refusal("That password is little more than your name. Choose another.");
  }
}

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFKC"), cost);
}

let decoy: Promise<string> | undefined;

/** Takes as long for a name that does not exist (hash undefined) as for one that does. */
export async function passwordMatches(
  stored: string | undefined,
  password: string,
): Promise<boolean> {
  decoy ??= hashPassword("nobody has this password");
  const matches = await verify(stored ?? (await decoy), password.normalize("NFKC"));
  return matches && stored !== undefined;
}
