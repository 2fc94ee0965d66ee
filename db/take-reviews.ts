/** `POST /api/reviews`: the only way in for an answer. */
import { and, eq, inArray } from "drizzle-orm";
import * as z from "zod/mini";
import type { Card } from "../study/memory/card";
import type { LogEntry } from "../study/memory/log-entry";
import { SentEvent } from "../study/memory/sent-event";
import { mayPractise } from "./courses";
import { type Db, type Reading, type Tx, transaction } from "./database";
import { bringUpToDate } from "./folding";
import { insertEvents } from "./insert-events";
import { type MarkingKey, selectMarkingKeys } from "./marking";
import { selectCursor, selectLogged } from "./revlog";
import { revlog } from "./schema";
import type { Viewer } from "./users";

export interface Batch {
  device: string;
  clock: number;
  events: unknown[];
}

export interface Receipt {
  /** One for each event sent, in the order sent. A rejected one says why and was not stored. */
  results: { id: string | null; status: "accepted" | "duplicate" | "rejected"; reason?: string }[];
  /** The accepted and the duplicate ones as the server keeps them. */
  entries: LogEntry[];
  /** The cards that changed. */
  cards: Card[];
  /** Newest event of the student's log. */
  cursor: number;
}

/**
 * Stores what a device sends: each event once, marked here, dated by the server's clock; and brings the student's cards up
 * to date. All of it, or (when it throws) nothing.
 */
export function takeReviews(db: Db, viewer: Viewer, batch: Batch, now: number): Promise<Receipt> {
  return transaction(db, (tx) => takeBatch(tx, viewer, batch, now));
}

async function takeBatch(tx: Tx, viewer: Viewer, batch: Batch, now: number): Promise<Receipt> {
  const sent = batch.events.map(parseEvent);
  const ids = sent.flatMap((event) => ("event" in event ? [event.event.id] : []));
  const stored = new Set((await selectLogged(tx, viewer.id, ids)).map((entry) => entry.id));
  const fresh = new Map<string, SentEvent>();
  for (const s of sent) {
    if (!("event" in s) || stored.has(s.event.id) || fresh.has(s.event.id)) continue;
    fresh.set(s.event.id, s.event);
  }
  const refused = await findRefusals(tx, viewer, [...fresh.values()]);
  for (const id of refused.reasons.keys()) fresh.delete(id);

  const added = await insertEvents(tx, viewer, batch, [...fresh.values()], refused.keys, now);
  const cards = added.length > 0 ? await foldIn(tx, viewer, added) : [];

  const seen = new Set<string>();
  const results = sent.map((s): Receipt["results"][number] => {
    if ("reason" in s) return { id: s.id, status: "rejected", reason: s.reason };
    const { id } = s.event;
    const reason = refused.reasons.get(id);
    if (reason !== undefined) return { id, status: "rejected", reason };
    const status = stored.has(id) || seen.has(id) ? "duplicate" : "accepted";
    seen.add(id);
    return { id, status };
  });
  const entries = await selectLogged(tx, viewer.id, [...seen]);
  return { results, entries, cards, cursor: await selectCursor(tx, viewer.id) };
}

type Parsed = { event: SentEvent } | { id: string | null; reason: string };

const WithId = z.object({ id: z.string().check(z.maxLength(64)) });

function parseEvent(value: unknown): Parsed {
  const parsed = SentEvent.safeParse(value);
  if (parsed.success) return { event: parsed.data };
  const id = WithId.safeParse(value);
  const [issue] = parsed.error.issues;
  const where = issue?.path.join(".") || "event";
  return { id: id.success ? id.data.id : null, reason: `${where}: ${issue?.message ?? "wrong"}` };
}

/** Why some of these cannot be taken, by event id; and the keys to mark the others with, by course and question. */
async function findRefusals(tx: Reading, viewer: Viewer, events: SentEvent[]) {
  const reasons = new Map<string, string>();
  const keys = new Map<string, Map<string, MarkingKey>>();
  const reviews = events.filter((event) => event.kind === "review");
  for (const course of new Set(reviews.map((review) => review.course))) {
    const asked = reviews.filter((review) => review.course === course);
    const questions = new Set(asked.map((review) => review.question));
    const open = await mayPractise(tx, viewer, course);
    const known = open ? await selectMarkingKeys(tx, course, [...questions]) : new Map();
    keys.set(course, known);
    for (const review of asked) {
      if (!known.get(review.question)?.bodies.has(review.revision)) {
        reasons.set(review.id, "There is no such question, or it is not for you.");
      }
    }
  }
  return { reasons, keys };
}

/** Reviews that events already stored speak of: an undo may arrive before what it undoes. */
async function selectSpokenOf(tx: Reading, viewer: Viewer, ids: string[]): Promise<Set<string>> {
  const rows = await tx.q
    .select({ target: revlog.target })
    .from(revlog)
    .where(and(eq(revlog.user, viewer.id), inArray(revlog.target, ids)));
  return new Set(rows.flatMap((row) => row.target ?? []));
}

async function foldIn(tx: Tx, viewer: Viewer, added: LogEntry[]): Promise<Card[]> {
  const spokenOf = await selectSpokenOf(
    tx,
    viewer,
    added.map((entry) => entry.id),
  );
  return bringUpToDate(tx, viewer.id, added, spokenOf);
}
