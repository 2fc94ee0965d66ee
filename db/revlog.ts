import { and, asc, desc, eq, gt, inArray, type SQL } from "drizzle-orm";
import type { LogEntry } from "../study/memory/log-entry";
import type { Reading } from "./database";
import { revlog } from "./schema";
import type { Viewer } from "./users";

export type RevlogRow = typeof revlog.$inferSelect;

/** A row as device and fold know it. Throws when a review row lacks a part of a review: the table is damaged. */
export function entryOf(row: RevlogRow): LogEntry {
  const { id, device, deviceSeq, seq, effectiveAt, answeredAt, utcOffset } = row;
  const kept = { id, device, deviceSeq, seq, effectiveAt, answeredAt, utcOffset };
  if (row.kind !== "review") {
    return { ...kept, kind: row.kind, target: row.target ?? "" };
  }
  const { course, question, revision, response, confidence, durationMs, mode, questionKind } = row;
  if (
    course === null ||
    question === null ||
    revision === null ||
    response === null ||
    confidence === null ||
    durationMs === null ||
    mode === null ||
    questionKind === null
  ) {
    throw new Error(`Review ${row.id} lacks a part of a review.`);
  }
  return {
    ...kept,
    kind: "review",
    course,
    question,
    revision,
    answer: response.answer,
    seed: response.seed,
    hinted: response.hinted,
    confidence,
    durationMs,
    mode,
    questionKind,
    score: row.score ?? 0,
    enough: row.enough === 1,
    recallLength: row.recallLength ?? 0,
  };
}

async function selectEntries(db: Reading, where: SQL | undefined, limit: number) {
  const rows = await db.q.select().from(revlog).where(where).orderBy(asc(revlog.seq)).limit(limit);
  return rows.map(entryOf);
}

/** A student's own log after `since` (a cursor from the server), oldest arrival first, at most `limit` events. */
export function selectLog(
  db: Reading,
  viewer: Viewer,
  since: number,
  limit: number,
): Promise<LogEntry[]> {
  return selectEntries(db, and(eq(revlog.user, viewer.id), gt(revlog.seq, since)), limit);
}

/** The whole log of a student, for folding. @internal to db: callers have checked who asks. */
export function selectWholeLog(db: Reading, userId: string): Promise<LogEntry[]> {
  return selectEntries(db, eq(revlog.user, userId), Number.MAX_SAFE_INTEGER);
}

/** Those of these events that the student's log holds. @internal to db */
export async function selectLogged(
  db: Reading,
  userId: string,
  ids: string[],
): Promise<LogEntry[]> {
  return selectEntries(db, and(eq(revlog.user, userId), inArray(revlog.id, ids)), ids.length);
}

/** The newest cursor of a student's log; 0 where it is empty. */
export async function selectCursor(db: Reading, userId: string): Promise<number> {
  const [newest] = await db.q
    .select({ seq: revlog.seq })
    .from(revlog)
    .where(eq(revlog.user, userId))
    .orderBy(desc(revlog.seq))
    .limit(1);
  return newest?.seq ?? 0;
}
