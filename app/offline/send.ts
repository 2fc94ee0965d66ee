import type { LogEntry } from "../../study/memory/log-entry";
import type { DeviceDatabase } from "./device-database";
import { Refused, refusalIn, request } from "./http";
import { sentEvent } from "./outgoing";

const atOnce = 200;

/** What `POST /api/reviews` answers. */
interface Receipt {
  results: { id: string | null; status: "accepted" | "duplicate" | "rejected"; reason?: string }[];
  entries: LogEntry[];
}

/**
 * Sends everything in the outbox, oldest first, and strikes out what the server has acknowledged.
 * Throws Unreachable or Refused when it could not; what was not acknowledged stays.
 */
export function sendOutbox(db: DeviceDatabase, user: string, keepalive: boolean): Promise<void> {
  const send = async () => {
    while (await sendOnce(db, user, keepalive));
  };
  // Two tabs do not send the same twice; where there are no locks (plain http) the server strikes out doubles.
  return "locks" in navigator ? navigator.locks.request(`${db.name}-send`, send) : send();
}

async function selectWaiting(db: DeviceDatabase): Promise<LogEntry[]> {
  const tx = db.transaction(["outbox", "log"]);
  const ids = await tx.objectStore("outbox").getAllKeys();
  const entries = await Promise.all(ids.map((id) => tx.objectStore("log").get(id)));
  return entries
    .filter((entry) => entry !== undefined)
    .sort((a, b) => a.deviceSeq - b.deviceSeq)
    .slice(0, atOnce);
}

/** @returns whether there was anything to send */
async function sendOnce(db: DeviceDatabase, user: string, keepalive: boolean): Promise<boolean> {
  const waiting = await selectWaiting(db);
  const [first] = waiting;
  if (!first) return false;
  const post = {
    user,
    device: first.device,
    clock: Date.now(),
    events: waiting.map(sentEvent),
  };
  const reply = await request("/api/reviews", { post, keepalive });
  if (reply.status !== 200) throw new Refused(reply.status, refusalIn(reply));
  await strikeOut(db, waiting, reply.body as Receipt);
  return true;
}

async function strikeOut(db: DeviceDatabase, sent: LogEntry[], receipt: Receipt): Promise<void> {
  const tx = db.transaction(["outbox", "log", "rejected"], "readwrite", { durability: "strict" });
  const [outbox, log, rejected] = [
    tx.objectStore("outbox"),
    tx.objectStore("log"),
    tx.objectStore("rejected"),
  ];
  const writes: Promise<unknown>[] = [];
  for (const entry of receipt.entries) writes.push(log.put(entry), outbox.delete(entry.id));
  for (const { id, status, reason } of receipt.results) {
    const entry = sent.find((one) => one.id === id);
    if (status !== "rejected" || !entry) continue;
    writes.push(
      rejected.put({ entry, reason: reason ?? "The server did not say why." }),
      log.delete(entry.id),
      outbox.delete(entry.id),
    );
  }
  await Promise.all([...writes, tx.done]);
}
