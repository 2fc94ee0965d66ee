/** Someone without an account: what they answer stays on this device until they sign up or in. */
import type { Snapshot, Trial } from "../../study/exam/snapshot";
import {
  type DeviceDatabase,
  deleteDeviceDatabase,
  type HeldCourse,
  openDeviceDatabase,
} from "./device-database";
import { readJson } from "./http";
import { uuid } from "./uuid";

/** Stands in place of a person; no account has such an id. */
export const guest: Snapshot["user"] = { id: "guest", name: "Guest", siteRole: "student" };

export function isGuest(user: { id: string }): boolean {
  return user.id === guest.id;
}

/** Reads a shipped course anew, where it has changed. A course that is gone is let go; its answers stay. */
export async function readTrial(db: DeviceDatabase, course: string): Promise<void> {
  const held = await db.get("courses", course);
  const query = held ? `?version=${encodeURIComponent(held.version)}` : "";
  const trial = await readJson<Trial>(`/api/try/${encodeURIComponent(course)}${query}`);
  const tx = db.transaction(["about", "counter", "courses"], "readwrite", { durability: "strict" });
  const [abouts, counters, courses] = [
    tx.objectStore("about"),
    tx.objectStore("counter"),
    tx.objectStore("courses"),
  ];
  if (!trial) return courses.delete(course);
  const { content = held?.content, ...summary } = trial.course;
  const kept: HeldCourse | undefined = content && { ...summary, content };
  const { model } = trial;
  await abouts.put({ user: guest, model, classes: [], cursor: 0, epoch: "" }, "about");
  if (kept) await courses.put(kept);
  // It went when answers were handed over, which then did not come to its end.
  if (!(await counters.get("counter"))) {
    await counters.put({ device: uuid(Date.now()), deviceSeq: 0 }, "counter");
  }
  await tx.done;
}

/** How many answers were given on this device without an account. */
export async function guestAnswers(): Promise<number> {
  const db = await openDeviceDatabase(guest.id);
  const log = await db.getAll("log");
  db.close();
  if (log.length === 0) await deleteDeviceDatabase(guest.id);
  return log.filter((entry) => entry.kind === "review").length;
}

/**
 * Moves a guest's answers into the copy of someone with an account, to be sent from there, and removes the guest's. They
 * keep the guest's device name, for the order of a device's answers is told by it. Done again after a break it moves
 * what is left.
 */
export async function takeOverGuest(into: DeviceDatabase): Promise<void> {
  const from = await openDeviceDatabase(guest.id);
  // Without the counter no other tab can answer as a guest any more: what is read here is all there is.
  const reading = from.transaction(["counter", "log", "outbox", "rejected"], "readwrite");
  const [log, outbox, rejected] = await Promise.all([
    reading.objectStore("log").getAll(),
    reading.objectStore("outbox").getAll(),
    reading.objectStore("rejected").getAll(),
    reading.objectStore("counter").delete("counter"),
    reading.done,
  ]);
  from.close();
  const tx = into.transaction(["counter", "log", "outbox", "rejected"], "readwrite", {
    durability: "strict",
  });
  const counters = tx.objectStore("counter");
  const own = await counters.get("counter");
  const former = [...new Set([...(own?.former ?? []), ...log.map((entry) => entry.device)])];
  await Promise.all([
    ...log.map((entry) => tx.objectStore("log").put(entry)),
    ...outbox.map((entry) => tx.objectStore("outbox").put(entry)),
    ...rejected.map((entry) => tx.objectStore("rejected").put(entry)),
    ...(own ? [counters.put({ ...own, former }, "counter")] : []),
    tx.done,
  ]);
  await deleteDeviceDatabase(guest.id);
}
