"use client";
import Link from "next/link";
import { daysUntilDue } from "../../study/exam/next-question";
import { KeepProgress } from "../frame/keep-progress";
import { useMoment } from "../frame/moment";
import { PageFrame } from "../frame/page-frame";
import { SendingNotice } from "../frame/sending-notice";
import { counted, inDays } from "../frame/words";
import type { DeviceState } from "../offline/device-state";
import { textLanguage } from "../ui/text-language";
import type { Narrowed } from "./turn";
import type { Sitting } from "./use-sitting";

/** The end of a sitting: what was done, topic by topic, and when there is more to do. */
export function Ending({
  sitting,
  state,
  ahead,
  only,
  undo,
  again,
}: {
  sitting: Sitting;
  state: DeviceState;
  ahead: boolean;
  only: Narrowed;
  undo: () => Promise<void>;
  again: (ahead: boolean) => void;
}) {
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
      <ByTopic sitting={sitting} state={state} />
      <div className="stacked section">
        <Link className="act act--main" href="/">
          To Today
        </Link>
        {done.length >= sitting.length ? (
          <button className="act" type="button" onClick={() => again(ahead)}>
            Another {counted(sitting.length, "question")}
          </button>
        ) : (
          <button className="act" type="button" onClick={() => again(true)}>
            Practise what is not due yet
          </button>
        )}
        {done.length > 0 && (
          <button className="word" type="button" onClick={() => void undo()}>
            Undo the last answer
          </button>
        )}
      </div>
    </PageFrame>
  );
}

function ByTopic({ sitting, state }: { sitting: Sitting; state: DeviceState }) {
  const topics = new Map<string, { title: string; language: string; right: number; n: number }>();
  for (const { turn, right } of sitting.done) {
    const { topic } = turn.question;
    const course = state.courses.find((one) => one.id === turn.course.id) ?? turn.course;
    const title = course.content.topics.find((one) => one.id === topic)?.title ?? topic;
    const key = `${course.id}/${topic}`;
    const before = topics.get(key) ?? { title, language: course.language, right: 0, n: 0 };
    topics.set(key, { ...before, right: before.right + (right ? 1 : 0), n: before.n + 1 });
  }
  if (topics.size === 0) return null;
  return (
    <section aria-label="By topic">
      <div className="rows">
        {[...topics].map(([key, { title, language, right, n }]) => (
          <div key={key} className="row">
            <span className="row__name" {...textLanguage(language)}>
              {title}
            </span>
            <span className="row__no">
              <b>{right}</b> of {n} right
            </span>
          </div>
        ))}
      </div>
    </section>
  );
}
