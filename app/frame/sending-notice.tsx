import Link from "next/link";
import type { DeviceState } from "../offline/device-state";
import { Notice } from "../ui/notice";

const answers = (n: number) => (n === 1 ? "1 answer" : `${n} answers`);

/** Does `SendingNotice` say anything? */
export function hasSendingNotice({ waiting, sending, rejected }: DeviceState): boolean {
  const stuck = sending.state === "waiting" && waiting > 0;
  return stuck || sending.state === "signed-out" || rejected.length > 0;
}

/** What has not reached the server, and why. Nothing while all is well. */
export function SendingNotice({ state }: { state: DeviceState }) {
  const { waiting, sending, rejected } = state;
  return (
    <>
      {sending.state === "signed-out" && (
        <Notice
          kind="waiting"
          title="You were signed out."
          acts={
            <Link className="act" href="/sign-in">
              Sign in again
            </Link>
          }
        >
          {waiting > 0 &&
            `${answers(waiting)} ${waiting === 1 ? "waits" : "wait"} on this device until you are back.`}
        </Notice>
      )}
      {sending.state === "waiting" && waiting > 0 && (
        <Notice kind="waiting" title={`${answers(waiting)} waiting to be sent.`}>
          They are safe on this device. {sending.reason}
        </Notice>
      )}
      {rejected.length > 0 && (
        <Notice kind="error" title={`${answers(rejected.length)} could not be saved.`}>
          {rejected[0]?.reason}
        </Notice>
      )}
    </>
  );
}
