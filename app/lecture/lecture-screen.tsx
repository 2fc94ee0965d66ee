"use client";
import Link from "next/link";
import { useEffect } from "react";
import type { AskedQuestion } from "../../study/exam/snapshot";
import type { Slide } from "../../study/lecture/slide";
import { AppPage } from "../frame/app-page";
import { LectureHead } from "../frame/lecture-head";
import { RecallFigure, useRecall } from "../frame/recall";
import { SignedIn } from "../frame/signed-in";
import { useLecture } from "../frame/use-lecture";
import { counted, percent } from "../frame/words";
import type { HeldCourse } from "../offline/device-database";
import type { DeviceState } from "../offline/device-state";
import { InlineText } from "../ui/inline-text";
import { SlideView } from "../ui/slide-view";
import { textLanguage } from "../ui/text-language";

/** The lecture's slides, each with its questions and how well they are remembered now. */
export function LectureScreen() {
  return (
    <SignedIn>
      {(_, state) => (
        <AppPage state={state}>
          <Slides state={state} />
        </AppPage>
      )}
    </SignedIn>
  );
}

/** Goes to the slide that the address names: the browser looked for it before the slides were drawn. */
function useNamedSlide(): void {
  useEffect(() => {
    const name = location.hash.slice(1);
    if (/^slide-\d+$/.test(name)) document.getElementById(name)?.scrollIntoView();
  }, []);
}

function Slides({ state }: { state: DeviceState }) {
  useNamedSlide();
  const { course, lecture } = useLecture(state);
  const asked = course.content.questions.filter((one) => one.lecture === lecture.id);
  return (
    <>
      <LectureHead
        course={course}
        lecture={lecture}
        link={
          <Link className="act" href={`/deck/${course.id}/${lecture.id}`}>
            Questions
          </Link>
        }
      />
      {lecture.slides.map((slide) => (
        <SlideWithQuestions
          key={slide.number}
          slide={slide}
          course={course}
          questions={asked.filter((one) => one.slide === slide.number)}
          state={state}
        />
      ))}
    </>
  );
}

interface Shown {
  course: HeldCourse;
  questions: AskedQuestion[];
  state: DeviceState;
}

function SlideWithQuestions({ slide, ...shown }: Shown & { slide: Slide }) {
  const { course, questions } = shown;
  return (
    <section id={`slide-${slide.number}`} className="section" aria-label={`Slide ${slide.number}`}>
      <div {...textLanguage(course.language)}>
        <SlideView slide={slide} />
      </div>
      {questions.length > 0 && <SlideQuestions {...shown} />}
    </section>
  );
}

function SlideQuestions({ course, questions, state }: Shown) {
  const recall = useRecall(course.id, state);
  const chances = questions.map(({ id }) => recall(id));
  const sum = chances.reduce<number>((total, one) => total + (one ?? 0), 0);
  return (
    <details className="words">
      <summary>
        {counted(questions.length, "question")} ·{" "}
        {chances.every((one) => one === null)
          ? "not met yet"
          : `${percent(sum / questions.length)} remembered today`}
      </summary>
      <div className="rows">
        {questions.map(({ id, body }) => (
          <div key={id} className="row">
            <span className="row__name" {...textLanguage(course.language)}>
              <InlineText text={body.prompt.replace(/\{\{[^}]*\}\}/g, "…")} />
            </span>
            <span className="row__no">
              <RecallFigure chance={recall(id)} />
            </span>
          </div>
        ))}
      </div>
    </details>
  );
}
