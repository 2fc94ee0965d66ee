import Link from "next/link";
import { sittingLength } from "../../study/exam/candidates";
import { minutesFor, secondsAnAnswer } from "../../study/exam/minutes";
import { useMoment } from "../frame/moment";
import { hasSendingNotice, SendingNotice } from "../frame/sending-notice";
import type { DeviceState } from "../offline/device-state";
import { Foot } from "../ui/foot";

/** The one button, with the minutes that the next sitting takes this student; and what waits to be sent. */
export function PractiseFoot({ state }: { state: DeviceState }) {
  const moment = useMoment();
  const questions = sittingLength(state, {}, moment);
  const minutes = minutesFor(questions, secondsAnAnswer(state.log));
  return (
    <Foot
      says={hasSendingNotice(state) ? <SendingNotice state={state} /> : undefined}
      main={
        <Link className="act act--main" href="/practice">
          {questions > 0 ? `Practise · about ${minutes}\u00a0min` : "Practise"}
        </Link>
      }
    />
  );
}
