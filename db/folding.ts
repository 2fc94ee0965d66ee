/** Keeps a student's cards equal to the fold of the student's log. @internal to db */
import { and, eq, isNotNull } from "drizzle-orm";
import { type Card, cardKey } from "../study/memory/card";
import { advance, foldLog } from "../study/memory/fold";
import { compareEvents, comparePlaces, type Place } from "../study/memory/log";
import type { LogEntry } from "../study/memory/log-entry";
import { memoryModel } from "../study/memory/models";
import type { Pace } from "../study/memory/pace";
import { RULE_VERSION } from "../study/memory/rating";
import { deleteCards, selectCards, selectOptionalCard, upsertCards } from "./cards";
import type { Reading, Tx } from "./database";
import { selectWholeLog } from "./revlog";
import { folds, questions, revlog } from "./schema";

/** The model that folds everyone's log, for now: FSRS-6 with its published weights. */
export const model = memoryModel("fsrs6");

/** Cards folded by another model or rule are folded anew. */
const foldedBy = `${model.name}/${RULE_VERSION}`;

async function writeFold(tx: Tx, userId: string, newest: Place, pace: Pace): Promise<void> {
  const row = {
    by: foldedBy,
    newestAt: newest.effectiveAt,
    newestDevice: newest.device,
    newestDeviceSeq: newest.deviceSeq,
    paceN: pace.n,
    paceLogRatio: pace.logRatio,
  };
  await tx.q
    .insert(folds)
    .values({ user: userId, ...row })
    .onConflictDoUpdate({ target: folds.user, set: row });
}

async function selectResets(db: Reading): Promise<Map<string, number | null>> {
  const rows = await db.q
    .select({ course: questions.course, question: questions.question, at: questions.resetAt })
    .from(questions)
    .where(isNotNull(questions.resetAt));
  return new Map(rows.map((row) => [cardKey(row.course, row.question), row.at]));
}

function sameCard(a: Card | undefined, b: Card): boolean {
  return a !== undefined && JSON.stringify(a, keys) === JSON.stringify(b, keys);
}
const keys = [
  ...["state", "stability", "difficulty", "reps", "lapses"],
  ...["firstAt", "lastAt", "lastOffset", "lastDay", "lastRating"],
];

/**
 * Folds a student's whole log and writes what differs: cards, and the ratings beside the reviews.
 * @returns the cards that changed
 */
export async function refold(tx: Tx, userId: string): Promise<Card[]> {
  const [log, before, resets] = [
    await selectWholeLog(tx, userId),
    await selectCards(tx, userId),
    await selectResets(tx),
  ];
  const resetAt = (course: string, question: string) =>
    resets.get(cardKey(course, question)) ?? null;
  const { cards, pace, ratings } = foldLog(log, model, { resetAt });

  const changed = [...cards].flatMap(([key, card]) =>
    sameCard(before.get(key), card) ? [] : [card],
  );
  await upsertCards(tx, userId, changed);
  await deleteCards(
    tx,
    userId,
    [...before].flatMap(([key, card]) => (cards.has(key) ? [] : [card])),
  );
  await writeRatings(tx, userId, ratings);
  const newest = log.sort(compareEvents).at(-1);
  if (newest) await writeFold(tx, userId, newest, pace);
  return changed;
}

async function writeRatings(
  tx: Tx,
  userId: string,
  ratings: Map<string, number | null>,
): Promise<void> {
  const stored = await tx.q
    .select({ id: revlog.id, rating: revlog.rating })
    .from(revlog)
    .where(and(eq(revlog.user, userId), eq(revlog.kind, "review")));
  for (const { id, rating } of stored) {
    const now = ratings.get(id) ?? null;
    if (now === rating) continue;
    await tx.q
      .update(revlog)
      .set({ rating: now })
      .where(and(eq(revlog.user, userId), eq(revlog.id, id)));
  }
}

/**
 * Brings a student's cards up to date after `added` were written to the log: on top where all of them are reviews newer
 * than anything folded, else by folding the whole log again. The two are equal.
 * @param spokenOf the ids of reviews that earlier events already spoke of (an undo that arrived first)
 * @returns the cards that changed
 */
export async function bringUpToDate(
  tx: Tx,
  userId: string,
  added: LogEntry[],
  spokenOf: ReadonlySet<string>,
): Promise<Card[]> {
  const [fold] = await tx.q.select().from(folds).where(eq(folds.user, userId));
  if (!fold || fold.by !== foldedBy) return refold(tx, userId);
  const inOrder = [...added].sort(compareEvents);
  let newest: Place = {
    effectiveAt: fold.newestAt,
    device: fold.newestDevice,
    deviceSeq: fold.newestDeviceSeq,
  };
  let pace: Pace = { n: fold.paceN, logRatio: fold.paceLogRatio };
  const resets = await selectResets(tx);
  const cards = new Map<string, Card | undefined>();
  for (const event of inOrder) {
    const late = comparePlaces(event, newest) <= 0;
    if (late || event.kind !== "review" || spokenOf.has(event.id)) return refold(tx, userId);
    const key = cardKey(event.course, event.question);
    const card = cards.has(key)
      ? cards.get(key)
      : await selectOptionalCard(tx, userId, event.course, event.question);
    const then = advance(card, pace, event, model, { resetAt: resets.get(key) ?? null });
    cards.set(key, then.card);
    pace = then.pace;
    newest = event;
    if (then.rating !== null) {
      await tx.q
        .update(revlog)
        .set({ rating: then.rating })
        .where(and(eq(revlog.user, userId), eq(revlog.id, event.id)));
    }
  }
  const changed = [...cards.values()].filter((card) => card !== undefined);
  await upsertCards(tx, userId, changed);
  await writeFold(tx, userId, newest, pace);
  return changed;
}
