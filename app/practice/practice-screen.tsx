"use client";
import { useState } from "react";
import { SignedIn } from "../frame/signed-in";
import type { Device } from "../offline/device";
import type { DeviceState } from "../offline/device-state";
import { Asking } from "./asking";
import { Ending } from "./ending";
import type { Narrowed } from "./turn";
import { useSitting } from "./use-sitting";

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
  return sitting.turn ? (
    <Asking {...{ sitting, state }} {...acts} turn={sitting.turn} />
  ) : (
    <Ending {...{ sitting, state, ahead }} undo={acts.undo} again={acts.again} />
  );
}
