"use client";
import { type ComponentType, lazy, Suspense, useEffect, useState } from "react";
import type { Narrowed } from "../../study/exam/candidates";
import { SignedIn } from "../frame/signed-in";
import type { Device } from "../offline/device";
import type { DeviceState } from "../offline/device-state";
import { Loading } from "../ui/loading";
import { Asking } from "./asking";
import type { EndingProps } from "./ending";
import { EndingUnloaded } from "./ending-unloaded";
import { stillOpen } from "./turn";
import { useSitting } from "./use-sitting";

const loadEnding = () => import("./ending");
const Ending = lazy<ComponentType<EndingProps>>(() =>
  loadEnding().catch(() => ({ default: EndingUnloaded })),
);

/** What the address narrows the practice to: `?course=…&topic=…`. */
function narrowedTo(search: string): Narrowed {
  const query = new URLSearchParams(search);
  return { course: query.get("course") ?? undefined, topic: query.get("topic") ?? undefined };
}

export function PracticeScreen() {
  return (
    <SignedIn>
      {(device, state) => <Practice key={state.user.id} {...{ device, state }} />}
    </SignedIn>
  );
}

function Practice({ device, state }: { device: Device; state: DeviceState }) {
  const [only] = useState(() => narrowedTo(location.search));
  const { sitting, ahead, ...acts } = useSitting(device, only);
  // Before it is wanted, so that a sitting ends without a network too.
  useEffect(() => {
    loadEnding().catch(() => undefined);
  }, []);
  if (!sitting.turn) {
    return (
      <Suspense fallback={<Loading label="Opening the end of this sitting" />}>
        <Ending {...{ sitting, state, ahead, only }} undo={acts.undo} again={acts.again} />
      </Suspense>
    );
  }
  // The open question itself is among those that are still open, unless it has just been answered right.
  const open = stillOpen(state, only, ahead) + (ahead ? -sitting.done.length : 0);
  const left = Math.max(
    sitting.marked ? 0 : 1,
    Math.min(open, sitting.length - sitting.done.length),
  );
  return <Asking {...{ sitting, state, left }} {...acts} turn={sitting.turn} />;
}
