"use client";
import Link from "next/link";
import { usePathname } from "next/navigation";
import type { DeviceState } from "../offline/device-state";
import { isGuest } from "../offline/guest";
import { Notice } from "../ui/notice";
import { withThen } from "./then";
import { counted } from "./words";

/** For someone without an account who has practised: what they gain by one. Nothing for anyone else. */
export function KeepProgress({ state }: { state: DeviceState }) {
  const path = usePathname();
  const answers = state.log.filter((event) => event.kind === "review").length;
  if (!isGuest(state.user) || answers === 0) return null;
  // Whoever ends a practice goes on at Today.
  const then = path === "/practice" ? "/" : path;
  return (
    <Notice
      kind="waiting"
      title={`${counted(answers, "answer")}, on this device only.`}
      acts={
        <>
          <Link className="act" href={withThen("/sign-up", then)}>
            Keep my progress
          </Link>
          <Link className="word word--link" href={withThen("/sign-in", then)}>
            I have an account
          </Link>
        </>
      }
    >
      Sign up, and they come with you to every device and into your class.
    </Notice>
  );
}
