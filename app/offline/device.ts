/**
 * One person's copy on this device: it takes answers at once, keeps them, and brings them to the server when it can.
 * Feedback never waits for the network.
 */
import type { Snapshot } from "../../study/exam/snapshot";
import type { Amendment } from "../../study/memory/log";
import type { LogEntry } from "../../study/memory/log-entry";
import { recallLength } from "../../study/memory/pace";
import { enough } from "../../study/memory/rating";
import type { SentReview } from "../../study/memory/sent-event";
import { mark } from "../../study/question/mark";
import type { Marking } from "../../study/question/marking";
import type { QuestionBody } from "../../study/question/question";
import type { DeviceDatabase } from "./device-database";
import { type DeviceState, type Held, stateOf, withEvent } from "./device-state";
import { isGuest, readTrial } from "./guest";
import { Refused, readJson, Unreachable } from "./http";
import { applySnapshot, snapshotPath } from "./pull";
import { sendOutbox } from "./send";
import { uuid } from "./uuid";

/** What a screen says of an answer; the device adds ids, times and the marking. */
export type GivenAnswer = Pick<
  SentReview,
  | "course"
  | "question"
  | "revision"
  | "answer"
  | "seed"
  | "hinted"
  | "confidence"
  | "durationMs"
  | "mode"
> & { body: QuestionBody };

const sendAfterAnswers = 5;
const sendAfterMs = 2000;
const tryAgainAfterMs = 30_000;
/** Sending alone does not tell what the lecturer has changed: that is read at least this often while one practises. */
const readEveryMs = 300_000;

interface SyncOptions {
  /** The page is going away: send only, and let the request outlive it. */
  keepalive?: boolean;
  /** Read in any case. */
  read?: boolean;
}

export class Device {
  private state: DeviceState;
  private readonly listeners = new Set<() => void>();
  private readonly channel: BroadcastChannel | null;
  private unsent = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private busy: Promise<void> = Promise.resolve();
  private closed = false;
  private readAt = Number.NEGATIVE_INFINITY;
  /** Counts the events kept, so that a reading from the disk that began before one of them is taken again. */
  private kept = 0;

  private constructor(
    private readonly db: DeviceDatabase,
    held: Held,
  ) {
    this.state = stateOf(held, { state: "idle" });
    this.unsent = held.waiting;
    this.channel = "BroadcastChannel" in globalThis ? new BroadcastChannel(db.name) : null;
    if (this.channel) this.channel.onmessage = () => void this.reload();
  }

  /** What this database holds; undefined where no snapshot has been stored yet. */
  static async open(db: DeviceDatabase): Promise<Device | undefined> {
    const held = await readHeld(db);
    return held && new Device(db, held);
  }

  /** The present state; the same object until something changes. */
  read = (): DeviceState => this.state;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private become(state: DeviceState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }

  private async reload(): Promise<void> {
    if (this.closed) return;
    const { kept } = this;
    const held = await readHeld(this.db);
    if (kept !== this.kept) return this.reload();
    if (held) this.become(stateOf(held, this.state.sending));
  }

  /** Marks an answer and keeps it. When this resolves it is on the disk; what it was worth is in the result. */
  async answer(given: GivenAnswer, now: number): Promise<{ id: string; marking: Marking }> {
    const { body, ...said } = given;
    const marking = mark(body, said.answer);
    const entry = await this.keep(
      (happened) => ({
        ...happened,
        ...said,
        kind: "review",
        score: marking.score,
        enough: enough(body, marking),
        questionKind: body.kind,
        recallLength: recallLength(body),
      }),
      now,
    );
    return { id: entry.id, marking };
  }

  /** Undoes a review, owns up to a guess, or overrules the marking. */
  async amend(kind: Amendment["kind"], target: string, now: number): Promise<void> {
    await this.keep((happened) => ({ ...happened, kind, target }), now);
  }

  private async keep<T extends LogEntry>(
    make: (happened: Omit<Amendment, "kind" | "target"> & { seq: null; answeredAt: number }) => T,
    now: number,
  ): Promise<T> {
    const tx = this.db.transaction(["counter", "log", "outbox"], "readwrite", {
      durability: "strict",
    });
    const counters = tx.objectStore("counter");
    const counter = await counters.get("counter");
    if (!counter) throw new Error("This device's database is incomplete. Sign out and in again.");
    const deviceSeq = counter.deviceSeq + 1;
    const newest = this.state.log.at(-1)?.effectiveAt ?? 0;
    const entry = make({
      id: uuid(now),
      device: counter.device,
      deviceSeq,
      seq: null,
      answeredAt: now,
      effectiveAt: Math.max(now, newest),
      utcOffset: -new Date(now).getTimezoneOffset(),
    });
    await Promise.all([
      counters.put({ ...counter, deviceSeq }, "counter"),
      tx.objectStore("log").put(entry),
      tx.objectStore("outbox").put({ id: entry.id }),
      tx.done,
    ]);
    this.kept += 1;
    this.become(withEvent(this.state, entry));
    this.channel?.postMessage("changed");
    this.sendSoon();
    return entry;
  }

  private sendSoon(): void {
    this.unsent += 1;
    clearTimeout(this.timer);
    const wait = this.unsent >= sendAfterAnswers ? 0 : sendAfterMs;
    this.timer = setTimeout(() => void this.sync(), wait);
  }

  /** Sends what waits, then (if there may be any) reads what other devices and the lecturer have changed. Never throws. */
  sync(options: SyncOptions = {}): Promise<void> {
    clearTimeout(this.timer);
    this.busy = this.busy.then(() => this.syncNow(options)).catch(() => undefined);
    return this.busy;
  }

  private async syncNow({ keepalive = false, read = false }: SyncOptions): Promise<void> {
    if (this.closed) return;
    if (isGuest(this.state.user)) return this.syncTrials(read);
    this.become({ ...this.state, sending: { state: "sending" } });
    try {
      const behind = await sendOutbox(this.db, this.state.user.id, keepalive);
      const due = performance.now() - this.readAt > readEveryMs;
      if (!keepalive && (read || behind || due)) await this.pull();
      this.unsent = 0;
      this.become({ ...this.state, sending: { state: "idle" } });
    } catch (error) {
      const sending = sendingAfter(error);
      this.become({ ...this.state, sending });
      if (sending.state === "waiting" && !this.closed) {
        this.timer = setTimeout(() => void this.sync(), tryAgainAfterMs);
      }
    }
    await this.reload();
    this.channel?.postMessage("changed");
  }

  /** A guest sends nothing, and goes on with what is here where the server cannot be reached. */
  private async syncTrials(read: boolean): Promise<void> {
    if (read || performance.now() - this.readAt > readEveryMs) {
      for (const { id } of this.state.courses) await readTrial(this.db, id);
      this.readAt = performance.now();
    }
    await this.reload();
    this.channel?.postMessage("changed");
  }

  private async pull(): Promise<void> {
    for (let more = true; more; ) {
      const snapshot = await readJson<Snapshot>(await snapshotPath(this.db));
      if (!snapshot) throw new Unreachable("The server has no snapshot.");
      // Someone else has signed in on this device meanwhile.
      if (snapshot.user.id !== this.state.user.id) throw new Refused(401, "Sign in again.");
      await applySnapshot(this.db, snapshot);
      more = snapshot.log.more;
    }
    this.readAt = performance.now();
    // A reading afresh may have found answers that the server has lost.
    if ((await this.db.count("outbox")) > 0) {
      await sendOutbox(this.db, this.state.user.id, false);
    }
  }

  close(): void {
    this.closed = true;
    clearTimeout(this.timer);
    this.channel?.close();
    this.db.close();
  }
}

function sendingAfter(error: unknown): DeviceState["sending"] {
  if (error instanceof Refused && error.status === 401) return { state: "signed-out" };
  const reason =
    error instanceof Refused || error instanceof Unreachable
      ? error.message
      : "Something went wrong on this device.";
  return { state: "waiting", reason };
}

async function readHeld(db: DeviceDatabase): Promise<Held | undefined> {
  const tx = db.transaction(["about", "courses", "log", "outbox", "rejected"]);
  const [about, courses, log, waiting, rejected] = await Promise.all([
    tx.objectStore("about").get("about"),
    tx.objectStore("courses").getAll(),
    tx.objectStore("log").getAll(),
    tx.objectStore("outbox").count(),
    tx.objectStore("rejected").getAll(),
  ]);
  return about && { about, courses, log, waiting, rejected };
}
