"use client";
import Link from "next/link";
import type { ReactNode } from "react";
import {
  questionsInScope,
  standing,
  topicStandings,
  weakestFirst,
} from "../../study/exam/standing";
import { AppPage } from "../frame/app-page";
import { KeepProgress } from "../frame/keep-progress";
import { useMoment } from "../frame/moment";
import { hasSendingNotice, SendingNotice } from "../frame/sending-notice";
import { SignedIn } from "../frame/signed-in";
import { counted } from "../frame/words";
import type { HeldCourse } from "../offline/device-database";
import type { DeviceState } from "../offline/device-state";
import { Empty } from "../ui/empty";
import { Foot } from "../ui/foot";
import { Scale, ScaleKey } from "../ui/scale";
import { textLanguage } from "../ui/text-language";
import { ExamHead } from "./exam-head";
import { TopicRow } from "./topic-row";

/** Home: the exam, where one stands, and the one button. */
export function TodayScreen({ signedOut }: { signedOut: ReactNode }) {
  return (
    <SignedIn signedOut={signedOut}>
      {(_, state) => (
        <AppPage state={state}>
          {state.courses.length === 0 ? (
            <Empty level={1} title="No course yet">
              Open the link that your lecturer gave you to join a class.
            </Empty>
          ) : (
            <Courses state={state} />
          )}
        </AppPage>
      )}
    </SignedIn>
  );
}

function Courses({ state }: { state: DeviceState }) {
  return (
    <>
      {state.courses.map((course, index) => (
        <CourseToday key={course.id} course={course} state={state} first={index === 0} />
      ))}
      <KeepProgress state={state} />
      <div className="push" />
      <Foot
        says={hasSendingNotice(state) ? <SendingNotice state={state} /> : undefined}
        main={
          <Link className="act act--main" href="/practice">
            Practise
          </Link>
        }
      />
    </>
  );
}

function CourseToday({
  course,
  state,
  first,
}: {
  course: HeldCourse;
  state: DeviceState;
  first: boolean;
}) {
  const moment = useMoment();
  const classes = state.classes.filter((one) => one.course === course.id);
  const questions = questionsInScope(course, classes);
  const all = standing(course.id, questions, state.cards, state.model, moment);
  const topics = topicStandings(course, questions, state.cards, state.model, moment);
  const share = Math.round(all.remembered * 100);
  return (
    <>
      <ExamHead course={course} classes={classes} now={moment.now} level={first ? 1 : 2} />
      <section className="section" aria-label={`Where you stand in ${course.title}`}>
        <p className="eyebrow">You would remember today</p>
        <p className="figure">
          {share}&nbsp;% <small>of {counted(all.questions, "question")}</small>
        </p>
        <Scale
          big
          label={`${share} of 100 would be remembered today`}
          now={all.remembered}
          under={{ at: all.remembered, text: `${share} today` }}
        />
        <p className="says">
          {all.seen === 0
            ? "You have not met any of them yet. The first ten minutes do most."
            : all.seen < all.questions
              ? `You have met ${all.seen} of ${all.questions}; the others count as not remembered.`
              : "You have met all of them."}
        </p>
      </section>
      <section className="section" aria-label={`Topics of ${course.title}`}>
        <h2 className="heading">Topics, weakest first</h2>
        {all.seen > 0 && <ScaleKey now="remembered today" />}
        <div className="rows">
          {weakestFirst(topics).map((topic) => (
            <TopicRow key={topic.topic} course={course} topic={topic} />
          ))}
        </div>
      </section>
      <section className="section" aria-label={`Lectures of ${course.title}`}>
        <h2 className="heading">Lectures</h2>
        <div className="rows">
          {course.content.lectures.map((lecture) => (
            <Link key={lecture.id} className="row" href={`/lecture/${course.id}/${lecture.id}`}>
              <span className="row__name" {...textLanguage(course.language)}>
                {lecture.title}
              </span>
              <span className="row__no">{counted(lecture.slides.length, "slide")}</span>
            </Link>
          ))}
        </div>
      </section>
    </>
  );
}
