/** Events as rows of the log: dated by the server's clock, marked by the server. @internal to db */
import { and, desc, eq, gte, inArray, lt, min } from "drizzle-orm";
import { clockSkew, effectiveTime } from "../study/memory/effective-time";
import type { LogEntry } from "../study/memory/log-entry";
import { recallLength } from "../study/memory/pace";
import { enough } from "../study/memory/rating";
import type { SentEvent, SentReview } from "../study/memory/sent-event";
import { mark } from "../study/question/mark";
import { selectFirstImport, selectImportTimes } from "./courses";
import type { Reading, Tx } from "./database";
import { bodyThatMarks, type MarkingKey } from "./marking";
import { entryOf, type RevlogRow, selectCursor } from "./revlog";
import { classes, enrolments, revlog } from "./schema";
import type { Viewer } from "./users";

/** The earliest time an answer of this person to a course can have: its class's start, else the course's import. */
async function selectEarliest(tx: Reading, viewer: Viewer, courseIds: string[]) {
  const earliest = await selectImportTimes(tx, courseIds);
  const starts = await tx.q
    .select({ course: classes.course, at: min(classes.startsAt) })
    .from(enrolments)
    .innerJoin(classes, eq(classes.id, enrolments.class))
    .where(and(eq(enrolments.user, viewer.id), inArray(classes.course, courseIds)))
    .groupBy(classes.course);
  for (const { course, at } of starts) if (at !== null) earliest.set(course, at);
  return earliest;
}

/** The device's stored events that bound the times of new ones: the last before `from` and all from there on. */
async function selectNeighbours(tx: Reading, viewer: Viewer, device: string, from: number) {
  const mine = and(eq(revlog.user, viewer.id), eq(revlog.device, device));
  const time = { deviceSeq: revlog.deviceSeq, effectiveAt: revlog.effectiveAt };
  const before = await tx.q
    .select(time)
    .from(revlog)
    .where(and(mine, lt(revlog.deviceSeq, from)))
    .orderBy(desc(revlog.deviceSeq), desc(revlog.effectiveAt))
    .limit(1);
  const after = await tx.q
    .select(time)
    .from(revlog)
    .where(and(mine, gte(revlog.deviceSeq, from)));
  return [...before, ...after];
}

function markedColumns(review: SentReview, key: MarkingKey | undefined) {
  const body = key && bodyThatMarks(key.bodies, review.revision);
  if (!body) throw new Error(`Review ${review.id} was not checked before it was inserted.`);
  const marking = mark(body, review.answer);
  return {
    course: review.course,
    question: review.question,
    revision: review.revision,
    response: { answer: review.answer, seed: review.seed, hinted: review.hinted },
    confidence: review.confidence,
    durationMs: review.durationMs,
    mode: review.mode,
    score: marking.score,
    enough: enough(body, marking) ? 1 : 0,
    questionKind: body.kind,
    recallLength: recallLength(body),
    target: null,
  };
}

const noReview = {
  course: null,
  question: null,
  revision: null,
  response: null,
  confidence: null,
  durationMs: null,
  mode: null,
  score: null,
  enough: null,
  questionKind: null,
  recallLength: null,
};

/**
 * Writes new events of one device.
 * @param keys by course and question; holds every question that is reviewed here
 * @returns the entries written
 */
export async function insertEvents(
  tx: Tx,
  viewer: Viewer,
  batch: { device: string; clock: number },
  events: SentEvent[],
  keys: ReadonlyMap<string, ReadonlyMap<string, MarkingKey>>,
  now: number,
): Promise<LogEntry[]> {
  const [first, ...rest] = [...events].sort((a, b) => a.deviceSeq - b.deviceSeq);
  if (!first) return [];
  const skew = clockSkew(now, batch.clock);
  const earliest = await selectEarliest(tx, viewer, [...keys.keys()]);
  // An undo dated long ago would drag with it the device's earlier answers that come in later.
  const begun = await selectFirstImport(tx);
  const known = await selectNeighbours(tx, viewer, batch.device, first.deviceSeq);
  let seq = await selectCursor(tx, viewer.id);

  const rows = [first, ...rest].map((event): RevlogRow => {
    const from = (event.kind === "review" ? earliest.get(event.course) : undefined) ?? begun;
    const effectiveAt = effectiveTime(event, skew, { from, to: now }, known);
    known.push({ deviceSeq: event.deviceSeq, effectiveAt });
    seq += 1;
    const { id, kind, deviceSeq, answeredAt, utcOffset } = event;
    return {
      ...{ user: viewer.id, device: batch.device, id, kind, deviceSeq, answeredAt, utcOffset },
      ...{ seq, effectiveAt, receivedAt: now, rating: null },
      ...(event.kind === "review"
        ? markedColumns(event, keys.get(event.course)?.get(event.question))
        : { ...noReview, target: event.target }),
    };
  });
  for (let at = 0; at < rows.length; at += 100) {
    await tx.q.insert(revlog).values(rows.slice(at, at + 100));
  }
  return rows.map(entryOf);
}
