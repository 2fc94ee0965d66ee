"use client";
import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import type { DeviceState } from "../offline/device-state";
import { signOut } from "../offline/this-device";
import { ConfirmDialog } from "../ui/confirm-dialog";

/** The name of who is signed in, and the way out; answers that wait are not lost without a word. */
export function AccountMenu({ state }: { state: DeviceState }) {
  const router = useRouter();
  const [waiting, setWaiting] = useState<number | null>(null);
  const [oops, setOops] = useState<string | null>(null);
  const decide = useRef<(lose: boolean) => void>(() => undefined);

  async function leave() {
    setOops(null);
    try {
      const mayLose = (unsent: number) =>
        new Promise<boolean>((resolve) => {
          decide.current = resolve;
          setWaiting(unsent);
        });
      if (await signOut(mayLose)) router.push("/");
    } catch {
      setOops("Signing out needs a network.");
    } finally {
      setWaiting(null);
    }
  }

  return (
    <>
      <span>Signed in as {state.user.name}</span>
      <button className="word" type="button" onClick={() => void leave()}>
        Sign out
      </button>
      {oops && <span role="alert">{oops}</span>}
      <ConfirmDialog
        open={waiting !== null}
        title={waiting === 1 ? "1 answer is not sent yet" : `${waiting} answers are not sent yet`}
        confirm="Sign out and lose them"
        cancel="Stay signed in"
        danger
        onConfirm={() => decide.current(true)}
        onCancel={() => decide.current(false)}
      >
        <p>The server cannot be reached now. If you sign out they are gone from this device.</p>
      </ConfirmDialog>
    </>
  );
}
