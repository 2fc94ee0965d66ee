/** The phone's own database: one for each person who signs in on it. */
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from "idb";
import type {
  ClassSummary,
  CourseContent,
  CourseSummary,
  Snapshot,
} from "../../study/exam/snapshot";
import type { LogEntry } from "../../study/memory/log-entry";
import { uuid } from "./uuid";

/** What is known of the person and of how far the server's log has been read. */
export interface About {
  user: Snapshot["user"];
  model: Snapshot["model"];
  classes: ClassSummary[];
  cursor: number;
  epoch: string;
}

/** This device's name, and how many events it has made. */
export interface Counter {
  device: string;
  deviceSeq: number;
  /** Names under which answers were given here before: those of a guest who has an account now. */
  former?: string[];
}

/** An answer the server would not take, kept for its author. */
export interface RejectedEntry {
  entry: LogEntry;
  reason: string;
}

export type HeldCourse = CourseSummary & { content: CourseContent };

interface DeviceSchema extends DBSchema {
  about: { key: "about"; value: About };
  counter: { key: "counter"; value: Counter };
  courses: { key: string; value: HeldCourse };
  /** The person's whole log: the truth. Cards are folded from it when the app opens. */
  log: { key: string; value: LogEntry };
  /** Ids of events that the server has not acknowledged. */
  outbox: { key: string; value: { id: string } };
  rejected: { key: string; value: RejectedEntry };
}

export type DeviceDatabase = IDBPDatabase<DeviceSchema>;

const nameOf = (userId: string) => `kordus-${userId}`;

export function openDeviceDatabase(userId: string): Promise<DeviceDatabase> {
  return openDB<DeviceSchema>(nameOf(userId), 1, {
    async upgrade(db, _from, _to, transaction) {
      db.createObjectStore("about");
      db.createObjectStore("counter");
      db.createObjectStore("courses", { keyPath: "id" });
      db.createObjectStore("log", { keyPath: "id" });
      db.createObjectStore("outbox", { keyPath: "id" });
      db.createObjectStore("rejected", { keyPath: "entry.id" });
      const device = uuid(Date.now());
      await transaction.objectStore("counter").put({ device, deviceSeq: 0 }, "counter");
    },
    blocking(_from, _to, event) {
      // Another tab signs out, or a newer version opens: let go.
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
}

export function deleteDeviceDatabase(userId: string): Promise<void> {
  return deleteDB(nameOf(userId));
}
