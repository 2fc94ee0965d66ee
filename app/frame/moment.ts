"use client";
import { useSyncExternalStore } from "react";
import type { Moment } from "../../study/exam/next-question";

/** Now, at this person's offset from UTC. */
export function momentNow(): Moment {
  const now = Date.now();
  return { now, utcOffset: -new Date(now).getTimezoneOffset() };
}

const everyMs = 60_000;
let present: Moment | null = null;

function subscribe(listener: () => void): () => void {
  const timer = setInterval(() => {
    present = momentNow();
    listener();
  }, everyMs);
  return () => clearInterval(timer);
}

function read(): Moment {
  present ??= momentNow();
  return present;
}

const epoch: Moment = { now: 0, utcOffset: 0 };

/** The present moment, to the minute. */
export function useMoment(): Moment {
  return useSyncExternalStore(subscribe, read, () => epoch);
}
