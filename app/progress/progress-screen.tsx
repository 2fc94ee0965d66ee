"use client";
import Link from "next/link";
import { answersByDay, dateOfDay } from "../../study/exam/practice-days";
import { questionsInScope, topicStandings } from "../../study/exam/standing";
import { studyDay } from "../../study/memory/day";
import { AppPage } from "../frame/app-page";
import { useMoment } from "../frame/moment";
import { SendingNotice } from "../frame/sending-notice";
import { SignedIn } from "../frame/signed-in";
import { counted, percent } from "../frame/words";
import type { DeviceState } from "../offline/device-state";
import { DayBars } from "../ui/day-bars";
import { Empty } from "../ui/empty";
import { Scale, ScaleKey } from "../ui/scale";
import { textLanguage } from "../ui/text-language";

const daysShown = 28;

export function ProgressScreen() {
  return (
    <SignedIn>
      {(_, state) => (
        <AppPage state={state}>
          <div className="lede">
            <h1 className="title">Progress</h1>
          </div>
          <SendingNotice state={state} />
          {state.log.some((event) => event.kind === "review") ? (
            <>
              <Topics state={state} />
              <Days state={state} />
            </>
          ) : (
            <Empty
              title="Nothing practised yet"
              act={
                <Link className="act" href="/practice">
                  Practise
                </Link>
              }
            >
              After the first questions you see here what you would remember, topic by topic.
            </Empty>
          )}
        </AppPage>
      )}
    </SignedIn>
  );
}

function Topics({ state }: { state: DeviceState }) {
  const moment = useMoment();
  return state.courses.map((course) => {
    const questions = questionsInScope(course, state.classes);
    const topics = topicStandings(course, questions, state.cards, state.model, moment);
    const text = textLanguage(course.language);
    return (
      <section key={course.id} className="section" aria-label={course.title}>
        <h2 className="heading">
          <bdi {...text}>{course.title}</bdi>, by topic
        </h2>
        <ScaleKey now="share of the topic’s questions you would remember today" />
        <p className="note">
          What you have not met, or answered wrong the last time, counts as not remembered; what you
          practised today as it will be tomorrow.
        </p>
        <div className="rows">
          {topics.map(({ topic, title, seen, questions: all, remembered, recall }) => (
            <div key={topic} className="row">
              <span className="row__name" {...text}>
                {title}
              </span>
              <span className="row__no">
                <b>{percent(remembered)}</b> · {seen} of {all} met
                {recall !== null && `, of these ${percent(recall)}`}
              </span>
              <Scale label={`${title}: ${percent(remembered)} remembered today`} now={remembered} />
            </div>
          ))}
        </div>
      </section>
    );
  });
}

function Days({ state }: { state: DeviceState }) {
  const moment = useMoment();
  const today = studyDay(moment.now, moment.utcOffset);
  const days = answersByDay(state.log, today, daysShown);
  const most = Math.max(...days.map((day) => day.amount), 20);
  const total = days.reduce((sum, day) => sum + day.amount, 0);
  const active = days.filter((day) => day.amount > 0).length;
  return (
    <section className="section" aria-label="Days of practice">
      <h2 className="heading">Answers a day</h2>
      <p className="says">
        {counted(total, "answer")} on {counted(active, "day")} of the last four weeks. A day begins
        at four in the morning.
      </p>
      <DayBars days={days} unit="answers" full={most} today={dateOfDay(today)} />
    </section>
  );
}
