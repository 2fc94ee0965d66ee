"use client";
import { useSyncExternalStore } from "react";
import type { Device } from "./device";
import type { DeviceState } from "./device-state";
import { isGuest } from "./guest";
import { readThisDevice, subscribeThisDevice, type ThisDevice } from "./this-device";

const starting: ThisDevice = { status: "starting" };

/** Who is here and what the device holds, as of now. On the server, and before the device is open: "starting". */
export function useThisDevice(): ThisDevice {
  return useSyncExternalStore(subscribeThisDevice, readThisDevice, () => starting);
}

const signedOut: ThisDevice = { status: "signed-out" };

/** The same for screens that need an account: someone without one counts as signed out. */
export function useAccountHere(): ThisDevice {
  const here = useThisDevice();
  return here.status === "ready" && isGuest(here.device.read().user) ? signedOut : here;
}

/** A device's present state. */
export function useDeviceState(device: Device): DeviceState {
  return useSyncExternalStore(device.subscribe, device.read, device.read);
}
