import type { LogEntry } from "../../study/memory/log-entry";
import type { DeviceDatabase } from "./device-database";
import { Refused, refusalIn, request, Unreachable } from "./http";
import { sentEvent } from "./outgoing";

const atOnce = 200;

/** What `POST /api/reviews` answers. */
interface Receipt {
  /** Newest event of the person's log on the server. */
  cursor: number;
  results: { id: string | null; status: "accepted" | "duplicate" | "rejected"; reason?: string }[];
  entries: LogEntry[];
}

/**
 * Sends everything in the outbox, oldest first, and strikes out what the server has acknowledged.
 * Throws Unreachable or Refused when it could not; what was not acknowledged stays.
 * @returns whether the server's log holds events that this device lacks
 */
export function sendOutbox(db: DeviceDatabase, user: string, keepalive: boolean): Promise<boolean> {
  const send = async () => {
    let behind = false;
    for (;;) {
      const sent = await sendOnce(db, user, keepalive);
      if (sent === null) return behind;
      behind = sent.behind;
    }
  };
  // Two tabs do not send the same twice; where there are no locks (plain http) the server strikes out doubles.
  return "locks" in navigator ? navigator.locks.request(`${db.name}-send`, send) : send();
}

/** Of one device name: a batch speaks for one. */
async function selectWaiting(db: DeviceDatabase): Promise<LogEntry[]> {
  const tx = db.transaction(["outbox", "log"]);
  const ids = await tx.objectStore("outbox").getAllKeys();
  const entries = await Promise.all(ids.map((id) => tx.objectStore("log").get(id)));
  const known = entries.filter((entry) => entry !== undefined);
  return known
    .filter((entry) => entry.device === known[0]?.device)
    .sort((a, b) => a.deviceSeq - b.deviceSeq)
    .slice(0, atOnce);
}

/** @returns null when there was nothing to send */
async function sendOnce(
  db: DeviceDatabase,
  user: string,
  keepalive: boolean,
): Promise<{ behind: boolean } | null> {
  const waiting = await selectWaiting(db);
  const [first] = waiting;
  if (!first) return null;
  const post = {
    user,
    device: first.device,
    clock: Date.now(),
    events: waiting.map(sentEvent),
  };
  const reply = await request("/api/reviews", { post, keepalive });
  if (reply.status !== 200) throw new Refused(reply.status, refusalIn(reply));
  return strikeOut(db, waiting, reply.body as Receipt);
}

async function strikeOut(
  db: DeviceDatabase,
  sent: LogEntry[],
  receipt: Receipt,
): Promise<{ behind: boolean }> {
  const tx = db.transaction(["about", "outbox", "log", "rejected"], "readwrite", {
    durability: "strict",
  });
  const [abouts, outbox, log, rejected] = [
    tx.objectStore("about"),
    tx.objectStore("outbox"),
    tx.objectStore("log"),
    tx.objectStore("rejected"),
  ];
  const about = await abouts.get("about");
  const writes: Promise<unknown>[] = [];
  for (const entry of receipt.entries) writes.push(log.put(entry), outbox.delete(entry.id));
  let settled = receipt.entries.length;
  let accepted = 0;
  for (const { id, status, reason } of receipt.results) {
    if (status === "accepted") accepted += 1;
    const entry = sent.find((one) => one.id === id);
    if (status !== "rejected" || !entry) continue;
    settled += 1;
    writes.push(
      rejected.put({ entry, reason: reason ?? "The server did not say why." }),
      log.delete(entry.id),
      outbox.delete(entry.id),
    );
  }
  // Nothing but these answers has come since the device last looked: then it has seen everything.
  const behind = about === undefined || receipt.cursor !== about.cursor + accepted;
  if (about && !behind) writes.push(abouts.put({ ...about, cursor: receipt.cursor }, "about"));
  await Promise.all([...writes, tx.done]);
  if (settled === 0) throw new Unreachable("The server did not say what became of the answers.");
  return { behind };
}
