"use client";
import { useRouter } from "next/navigation";
import { type ReactNode, useEffect } from "react";
import type { Device } from "../offline/device";
import type { DeviceState } from "../offline/device-state";
import { openThisDevice } from "../offline/this-device";
import { useAccountHere, useDeviceState, useThisDevice } from "../offline/use-device";
import { Loading } from "../ui/loading";
import { TryAgain } from "../ui/try-again";
import { PageFrame } from "./page-frame";

type Screen = (device: Device, state: DeviceState) => ReactNode;

function Opened({ device, children }: { device: Device; children: Screen }) {
  return children(device, useDeviceState(device));
}

/** Someone must sign in first; afterwards they come back here. */
function ToSignIn() {
  const router = useRouter();
  useEffect(() => {
    const then = location.pathname + location.search;
    router.replace(`/sign-in?then=${encodeURIComponent(then)}`);
  }, [router]);
  return <Loading label="Opening the sign-in page" />;
}

/**
 * A screen drawn from the device's copy, for someone who is signed in or tries a course without an account.
 * @param account only for those who have an account
 * @param signedOut what others see; where absent they are led to sign in
 */
export function SignedIn({
  children,
  signedOut,
  account = false,
}: {
  children: Screen;
  signedOut?: ReactNode;
  account?: boolean;
}) {
  const anyone = useThisDevice();
  const known = useAccountHere();
  const here = account ? known : anyone;
  if (here.status === "ready") return <Opened device={here.device}>{children}</Opened>;
  if (here.status === "signed-out" && signedOut !== undefined) return signedOut;
  return (
    <PageFrame>
      {here.status === "starting" && <Loading label="Opening your questions" lines={6} />}
      {here.status === "signed-out" && <ToSignIn />}
      {here.status === "unreachable" && (
        <TryAgain
          title="Nothing is on this device yet"
          reason={`${here.reason} The first visit needs a network; later ones do not.`}
          again={() => void openThisDevice()}
        />
      )}
    </PageFrame>
  );
}
