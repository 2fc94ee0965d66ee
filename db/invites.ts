import { createHash, randomBytes } from "node:crypto";
import { and, eq, gt, isNull } from "drizzle-orm";
import type { Reading, Tx } from "./database";
import { Refusal } from "./refusal";
import { invites } from "./schema";
import { raiseSiteRole } from "./users";

export type InvitedRole = "admin" | "lecturer";

const day = 86_400_000;
const hashOf = (token: string) => createHash("sha256").update(token).digest("hex");
const usable = (token: string, now: number) =>
  and(eq(invites.tokenHash, hashOf(token)), isNull(invites.usedAt), gt(invites.expiresAt, now));

/** Makes a one-time link's token, good for a week. Only its hash is stored. */
export async function insertInvite(tx: Tx, role: InvitedRole, now: number): Promise<string> {
  const token = randomBytes(24).toString("base64url");
  await tx.q
    .insert(invites)
    .values({ tokenHash: hashOf(token), role, createdAt: now, expiresAt: now + 7 * day });
  return token;
}

/** What an unused token would make of its bearer, or undefined. */
export async function selectOptionalInvitedRole(
  db: Reading,
  token: string,
  now: number,
): Promise<InvitedRole | undefined> {
  const [invite] = await db.q
    .select({ role: invites.role })
    .from(invites)
    .where(usable(token, now));
  return invite?.role;
}

/** Uses a token up and gives its role. Throws a Refusal when it was used, is too old, or never was. */
export async function acceptInvite(
  tx: Tx,
  userId: string,
  token: string,
  now: number,
): Promise<InvitedRole> {
  const role = await selectOptionalInvitedRole(tx, token, now);
  if (!role) throw new Refusal("This link has been used or is too old. Ask for a new one.");
  await tx.q.update(invites).set({ usedAt: now, usedBy: userId }).where(usable(token, now));
  await raiseSiteRole(tx, userId, role);
  return role;
}
