"use client";
import Link from "next/link";
import type { Narrowed } from "../../study/exam/candidates";
import { daysUntilDue } from "../../study/exam/next-question";
import { KeepProgress } from "../frame/keep-progress";
import { useMoment } from "../frame/moment";
import { PageFrame } from "../frame/page-frame";
import { SendingNotice } from "../frame/sending-notice";
import { counted, inDays } from "../frame/words";
import type { DeviceState } from "../offline/device-state";
import { Foot } from "../ui/foot";
import type { Sitting } from "./use-sitting";
import { WentWrong } from "./went-wrong";
import { WhatChanged } from "./what-changed";

export interface EndingProps {
  sitting: Sitting;
  state: DeviceState;
  ahead: boolean;
  only: Narrowed;
  undo: () => Promise<void>;
  again: (ahead: boolean) => void;
}

/** The end of a sitting: what it changed, what went wrong, and when there is more to do. */
export default function Ending({ sitting, state, ahead, only, undo, again }: EndingProps) {
  const moment = useMoment();
  const { done } = sitting;
  const right = done.filter((one) => one.right).length;
  const days = daysUntilDue(state.cards.values(), state.model, moment);
  const next =
    days === null ? "" : ` The next one is due ${inDays(Math.max(1, days), moment.now)}.`;
  return (
    <PageFrame>
      <div className="lede">
        <h1 className="title">
          {done.length === 0 ? "Nothing is due now" : `${right} of ${done.length} right`}
        </h1>
        <p className="says">
          {done.length < sitting.length
            ? only.topic === undefined
              ? `You are done for today.${next}`
              : "Nothing more is due in this topic today. Others may have questions for you."
            : "Go on, or come back later: what went wrong will be asked again."}
        </p>
      </div>
      <SendingNotice state={state} />
      <KeepProgress state={state} />
      {done.length > 0 && <WhatChanged sitting={sitting} state={state} />}
      <WentWrong sitting={sitting} state={state} />
      <div className="push" />
      <Foot
        main={
          <Link className="act act--main" href="/">
            To Today
          </Link>
        }
        words={
          <>
            {done.length > 0 && (
              <button className="word" type="button" onClick={() => void undo()}>
                Undo the last answer
              </button>
            )}
            {done.length >= sitting.length ? (
              <button className="word" type="button" onClick={() => again(ahead)}>
                Another {counted(sitting.length, "question")}
              </button>
            ) : (
              <button className="word" type="button" onClick={() => again(true)}>
                Practise what is not due yet
              </button>
            )}
          </>
        }
      />
    </PageFrame>
  );
}
