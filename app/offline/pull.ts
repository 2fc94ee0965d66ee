import type { Snapshot } from "../../study/exam/snapshot";
import type { DeviceDatabase, HeldCourse } from "./device-database";

/** The address of what the server has for this device since it last looked. */
export async function snapshotPath(db: DeviceDatabase): Promise<string> {
  const about = await db.get("about", "about");
  const courses = await db.getAll("courses");
  if (!about) return "/api/snapshot";
  const query = new URLSearchParams({
    cursor: String(about.cursor),
    epoch: about.epoch,
    courses: courses.map(({ id, version }) => `${id}@${version}`).join(","),
  });
  return `/api/snapshot?${query}`;
}

/** Writes a snapshot over what the device holds, all at once. Answers that wait to be sent stay. */
export async function applySnapshot(db: DeviceDatabase, snapshot: Snapshot): Promise<void> {
  const tx = db.transaction(["about", "counter", "courses", "log", "outbox"], "readwrite", {
    durability: "strict",
  });
  const { user, model, classes, log } = snapshot;
  const writes: Promise<unknown>[] = [];
  const [courseStore, logStore, outbox] = [
    tx.objectStore("courses"),
    tx.objectStore("log"),
    tx.objectStore("outbox"),
  ];
  if (log.afresh) {
    // What this device made goes back into the outbox, and out of it again as the server names it: if the server has lost
    // answers (a restored backup), this brings them back.
    const own = await tx.objectStore("counter").get("counter");
    const names = [own?.device, ...(own?.former ?? [])];
    for (const entry of await logStore.getAll()) {
      if (names.includes(entry.device)) writes.push(outbox.put({ id: entry.id }));
      else writes.push(logStore.delete(entry.id));
    }
  }
  for (const entry of log.entries) writes.push(logStore.put(entry), outbox.delete(entry.id));

  const followed = new Set(snapshot.courses.map((course) => course.id));
  for (const held of await courseStore.getAll()) {
    if (!followed.has(held.id)) writes.push(courseStore.delete(held.id));
  }
  for (const { content, ...summary } of snapshot.courses) {
    const known = content ?? (await courseStore.get(summary.id))?.content;
    const course: HeldCourse | undefined = known && { ...summary, content: known };
    if (course) writes.push(courseStore.put(course));
  }
  const { cursor, epoch } = log;
  writes.push(tx.objectStore("about").put({ user, model, classes, cursor, epoch }, "about"));
  await Promise.all([...writes, tx.done]);
}
