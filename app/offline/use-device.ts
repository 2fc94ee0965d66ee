"use client";
import { useSyncExternalStore } from "react";
import type { Device } from "./device";
import type { DeviceState } from "./device-state";
import { readThisDevice, subscribeThisDevice, type ThisDevice } from "./this-device";

const starting: ThisDevice = { status: "starting" };

/** Who is here and what the device holds, as of now. On the server, and before the device is open: "starting". */
export function useThisDevice(): ThisDevice {
  return useSyncExternalStore(subscribeThisDevice, readThisDevice, () => starting);
}

/** A device's present state. */
export function useDeviceState(device: Device): DeviceState {
  return useSyncExternalStore(device.subscribe, device.read, device.read);
}
