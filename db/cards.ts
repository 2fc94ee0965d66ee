import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { type Card, cardKey } from "../study/memory/card";
import type { Reading, Tx } from "./database";
import { cards } from "./schema";

type CardRow = typeof cards.$inferSelect;

const State = z.strictObject({ stability: z.number(), difficulty: z.number() });
const LastRating = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);

function cardOf({ user: _, state, lastRating, ...row }: CardRow): Card {
  return { ...row, state: State.parse(state), lastRating: LastRating.parse(lastRating) };
}

/** A student's cards by `cardKey`. @internal to db */
export async function selectCards(db: Reading, userId: string): Promise<Map<string, Card>> {
  const rows = await db.q.select().from(cards).where(eq(cards.user, userId));
  return new Map(rows.map((row) => [cardKey(row.course, row.question), cardOf(row)]));
}

/** One card. @internal to db */
export async function selectOptionalCard(
  db: Reading,
  userId: string,
  course: string,
  question: string,
): Promise<Card | undefined> {
  const [row] = await db.q
    .select()
    .from(cards)
    .where(and(eq(cards.user, userId), eq(cards.course, course), eq(cards.question, question)));
  return row && cardOf(row);
}

const excluded = (column: string) => sql.raw(`excluded.${column}`);

/** Writes cards over what was there. @internal to db */
export async function upsertCards(tx: Tx, userId: string, changed: Card[]): Promise<void> {
  for (let from = 0; from < changed.length; from += 100) {
    await tx.q
      .insert(cards)
      .values(changed.slice(from, from + 100).map((card) => ({ ...card, user: userId })))
      .onConflictDoUpdate({
        target: [cards.user, cards.course, cards.question],
        set: {
          state: excluded("state"),
          reps: excluded("reps"),
          lapses: excluded("lapses"),
          firstAt: excluded("first_at"),
          lastAt: excluded("last_at"),
          lastOffset: excluded("last_offset"),
          lastDay: excluded("last_day"),
          lastRating: excluded("last_rating"),
        },
      });
  }
}

/** Forgets cards none of whose reviews counts any more. @internal to db */
export async function deleteCards(
  tx: Tx,
  userId: string,
  gone: { course: string; question: string }[],
): Promise<void> {
  for (const { course, question } of gone) {
    await tx.q
      .delete(cards)
      .where(and(eq(cards.user, userId), eq(cards.course, course), eq(cards.question, question)));
  }
}
