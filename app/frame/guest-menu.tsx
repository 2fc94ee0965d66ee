"use client";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState } from "react";
import type { DeviceState } from "../offline/device-state";
import { removeGuest } from "../offline/this-device";
import { ConfirmDialog } from "../ui/confirm-dialog";
import { counted } from "./words";

/** For someone without an account: the ways to one, and to leave nothing behind on this device. */
export function GuestMenu({ state }: { state: DeviceState }) {
  const router = useRouter();
  const [asking, setAsking] = useState(false);
  const answers = state.log.filter((event) => event.kind === "review").length;

  async function leave() {
    await removeGuest();
    router.push("/");
  }

  return (
    <>
      <span>No account</span>
      <Link className="word" href="/sign-up">
        Sign up
      </Link>
      <Link className="word" href="/sign-in">
        Sign in
      </Link>
      <button
        className="word"
        type="button"
        onClick={() => (answers > 0 ? setAsking(true) : void leave())}
      >
        Remove
      </button>
      <ConfirmDialog
        open={asking}
        title={`Remove ${counted(answers, "answer")} from this device?`}
        confirm="Remove"
        cancel="Keep"
        danger
        onConfirm={() => void leave()}
        onCancel={() => setAsking(false)}
      >
        <p>There is no copy of them anywhere else.</p>
      </ConfirmDialog>
    </>
  );
}
