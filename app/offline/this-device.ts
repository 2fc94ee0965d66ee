/** The device's copy for whoever is signed in here; one for all screens of a tab. */
import type { Snapshot } from "../../study/exam/snapshot";
import { Device } from "./device";
import { type DeviceDatabase, deleteDeviceDatabase, openDeviceDatabase } from "./device-database";
import { guest, isGuest, readTrial, takeOverGuest } from "./guest";
import { readJson } from "./http";
import { applySnapshot } from "./pull";
import {
  arePromised,
  assertReachable,
  endSession,
  forgetPromise,
  isAboutUser,
  promiseGuestAnswers,
  rememberedUser,
  rememberUser,
} from "./session";

export type ThisDevice =
  | { status: "starting" }
  | { status: "signed-out" }
  /** Nothing is held yet and the server cannot be reached. */
  | { status: "unreachable"; reason: string }
  | { status: "ready"; device: Device };

let present: ThisDevice = { status: "starting" };
let started = false;
const listeners = new Set<() => void>();

function become(next: ThisDevice): void {
  if (present.status === "ready" && (next.status !== "ready" || next.device !== present.device)) {
    present.device.close();
  }
  present = next;
  for (const listener of listeners) listener();
}

export const readThisDevice = (): ThisDevice => present;

export function subscribeThisDevice(listener: () => void): () => void {
  listeners.add(listener);
  if (!started) {
    started = true;
    listenToTheWorld();
    void openThisDevice();
  }
  return () => listeners.delete(listener);
}

function listenToTheWorld(): void {
  const sync = (keepalive: boolean) => {
    if (present.status === "ready") void present.device.sync({ keepalive, read: !keepalive });
    else if (present.status === "unreachable" && !keepalive) void openThisDevice();
  };
  addEventListener("online", () => sync(false));
  // Someone signed in or out in another tab.
  window.addEventListener("storage", (event) => {
    if (isAboutUser(event)) void openThisDevice();
  });
  document.addEventListener("visibilitychange", () => {
    if (present.status !== "ready") return;
    const leaving = document.visibilityState === "hidden";
    if (leaving && isGuest(present.device.read().user)) return;
    if (!leaving || present.device.read().waiting > 0) sync(leaving);
  });
}

/** Opens what is held for the person remembered here, else asks the server who it is. Never throws. */
export async function openThisDevice(): Promise<void> {
  try {
    const user = rememberedUser();
    const device = user === null ? undefined : await openHeld(user);
    if (!device) return await openFromServer(false);
    become({ status: "ready", device });
    void device.sync();
  } catch (error) {
    const reason = error instanceof Error ? error.message : "This device's storage cannot be read.";
    become({ status: "unreachable", reason });
  }
}

async function openHeld(user: string): Promise<Device | undefined> {
  const db = await openDeviceDatabase(user);
  await keepPromise(db, user);
  return Device.open(db);
}

/** Moves a guest's answers over where this person was told that they come with them. */
async function keepPromise(db: DeviceDatabase, user: string): Promise<void> {
  if (!arePromised(user)) return;
  await takeOverGuest(db);
  forgetPromise();
}

async function openFromServer(bring: boolean): Promise<void> {
  const session = await readJson<{ user: { id: string } | null }>("/api/session");
  const snapshot = session?.user ? await readJson<Snapshot>("/api/snapshot") : null;
  if (!snapshot) {
    rememberUser(null);
    return become({ status: "signed-out" });
  }
  const db = await openDeviceDatabase(snapshot.user.id);
  await applySnapshot(db, snapshot);
  if (bring) promiseGuestAnswers(snapshot.user.id);
  await keepPromise(db, snapshot.user.id);
  const device = await Device.open(db);
  if (!device) throw new Error("This device's storage cannot be read.");
  rememberUser(snapshot.user.id);
  become({ status: "ready", device });
  if (snapshot.log.more || device.read().waiting > 0) void device.sync();
}

/**
 * After signing in: opens the copy of whoever the server says is signed in.
 * @param bring do the answers given here without an account come with them?
 */
export async function openSignedIn(bring: boolean): Promise<void> {
  await openFromServer(bring);
}

/** Opens a shipped course for someone without an account. Whoever is signed in stays so. Throws as `readJson` does. */
export async function openTrial(course: string): Promise<void> {
  if (present.status === "ready" && !isGuest(present.device.read().user)) return;
  const db = await openDeviceDatabase(guest.id);
  await readTrial(db, course);
  const device = await Device.open(db);
  if (!device) throw new Error("This course is not here any more.");
  rememberUser(guest.id);
  become({ status: "ready", device });
}

/** Removes what someone without an account has on this device. */
export async function removeGuest(): Promise<void> {
  rememberUser(null);
  become({ status: "signed-out" });
  await deleteDeviceDatabase(guest.id);
}

/**
 * Signs out and removes this person's copy from the device. Answers that wait are sent first; where they cannot be,
 * `mayLose` is asked. Throws Unreachable where there is no network: only the server can end a session.
 * @returns false when the person chose to stay
 */
export async function signOut(mayLose: (waiting: number) => Promise<boolean>): Promise<boolean> {
  if (present.status !== "ready") return true;
  const { device } = present;
  await assertReachable();
  if (device.read().waiting > 0) await device.sync();
  const { waiting, user } = device.read();
  if (waiting > 0 && !(await mayLose(waiting))) return false;
  await endSession();
  rememberUser(null);
  become({ status: "signed-out" });
  await deleteDeviceDatabase(user.id);
  return true;
}
