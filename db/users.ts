import { eq } from "drizzle-orm";
import { isUniqueViolation, type Reading, type Tx } from "./database";
import { Refusal } from "./refusal";
import { users } from "./schema";

export type SiteRole = "admin" | "lecturer" | "student";

/** The person on whose behalf something is read or written. Every function that touches personal data takes one. */
export interface Viewer {
  id: string;
  name: string;
  siteRole: SiteRole;
}

/** How pseudonyms are compared: "Äri  Mees" and "äri mees" are one. */
export function nameKey(name: string): string {
  return name.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();
}

/** Makes an account. Throws a Refusal when the pseudonym is taken. */
export async function insertUser(
  tx: Tx,
  user: { id: string; name: string; passwordHash: string; now: number },
): Promise<Viewer> {
  const name = user.name.trim().replace(/\s+/g, " ");
  try {
    await tx.q.insert(users).values({
      id: user.id,
      name,
      nameKey: nameKey(name),
      passwordHash: user.passwordHash,
      siteRole: "student",
      createdAt: user.now,
    });
  } catch (error) {
    if (isUniqueViolation(error)) throw new Refusal("That name is taken. Choose another one.");
    throw error;
  }
  return { id: user.id, name, siteRole: "student" };
}

/** For signing in only: the account of that name with its password's hash. */
export async function selectOptionalUserToSignIn(db: Reading, name: string) {
  const [user] = await db.q
    .select({
      id: users.id,
      name: users.name,
      siteRole: users.siteRole,
      passwordHash: users.passwordHash,
    })
    .from(users)
    .where(eq(users.nameKey, nameKey(name)));
  return user;
}

const rank: Record<SiteRole, number> = { student: 0, lecturer: 1, admin: 2 };

/** Gives a person a site role; a higher one they have already stays. */
export async function raiseSiteRole(tx: Tx, userId: string, role: SiteRole): Promise<void> {
  const [user] = await tx.q
    .select({ siteRole: users.siteRole })
    .from(users)
    .where(eq(users.id, userId));
  if (user && rank[role] > rank[user.siteRole]) {
    await tx.q.update(users).set({ siteRole: role }).where(eq(users.id, userId));
  }
}

/** Is there anyone yet who runs this site? */
export async function hasAdmin(db: Reading): Promise<boolean> {
  const found = await db.q
    .select({ id: users.id })
    .from(users)
    .where(eq(users.siteRole, "admin"))
    .limit(1);
  return found.length > 0;
}
