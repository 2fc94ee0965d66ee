import { and, eq, gt, lt } from "drizzle-orm";
import type { Reading, Tx } from "./database";
import { sessions, users } from "./schema";
import type { Viewer } from "./users";

const day = 86_400_000;
/** A session ends after this long without a visit … */
const idleDays = 60;
/** … and at the latest this long after signing in. */
export const sessionDays = 180;

export async function insertSession(
  tx: Tx,
  session: { id: string; user: string; now: number },
): Promise<void> {
  await tx.q
    .delete(sessions)
    .where(and(eq(sessions.user, session.user), lt(sessions.expiresAt, session.now)));
  await tx.q.insert(sessions).values({
    user: session.user,
    id: session.id,
    createdAt: session.now,
    seenAt: session.now,
    expiresAt: session.now + idleDays * day,
  });
}

/** Whose live session this is, and whether it is time to note the visit (`touchSession`). */
export async function selectOptionalViewer(
  db: Reading,
  session: { id: string; user: string },
  now: number,
): Promise<{ viewer: Viewer; stale: boolean } | undefined> {
  const [row] = await db.q
    .select({ id: users.id, name: users.name, siteRole: users.siteRole, seenAt: sessions.seenAt })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.user))
    .where(
      and(
        eq(sessions.user, session.user),
        eq(sessions.id, session.id),
        gt(sessions.expiresAt, now),
      ),
    );
  if (!row) return undefined;
  const { seenAt, ...viewer } = row;
  return { viewer, stale: now - seenAt > day };
}

/** Notes a visit: the session lives on, up to its longest. One that has ended stays ended. */
export async function touchSession(
  tx: Tx,
  session: { id: string; user: string },
  now: number,
): Promise<void> {
  const mine = and(eq(sessions.user, session.user), eq(sessions.id, session.id));
  const [row] = await tx.q
    .select({ createdAt: sessions.createdAt })
    .from(sessions)
    .where(and(mine, gt(sessions.expiresAt, now)));
  if (!row) return;
  const expiresAt = Math.min(now + idleDays * day, row.createdAt + sessionDays * day);
  await tx.q.update(sessions).set({ seenAt: now, expiresAt }).where(mine);
}

/** Ends one session of a person at once. */
export async function deleteSession(tx: Tx, session: { id: string; user: string }): Promise<void> {
  await tx.q
    .delete(sessions)
    .where(and(eq(sessions.user, session.user), eq(sessions.id, session.id)));
}
