"use client";
import { notFound } from "next/navigation";
import { useEffect } from "react";
import type { AskedQuestion } from "../../study/exam/snapshot";
import { recallToday } from "../../study/exam/standing";
import type { Slide } from "../../study/lecture/slide";
import { cardKey } from "../../study/memory/card";
import { AppPage } from "../frame/app-page";
import { useMoment } from "../frame/moment";
import { SignedIn } from "../frame/signed-in";
import { usePathPart } from "../frame/use-path-part";
import { counted, percent } from "../frame/words";
import type { HeldCourse } from "../offline/device-database";
import type { DeviceState } from "../offline/device-state";
import { InlineText } from "../ui/inline-text";
import { Sign } from "../ui/signs";
import { SlideView } from "../ui/slide-view";

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
  const [courseId, lectureId] = [usePathPart(0), usePathPart(1)];
  const course = state.courses.find((one) => one.id === courseId);
  const lecture = course?.content.lectures.find((one) => one.id === lectureId);
  if (!course || !lecture) notFound();
  const asked = course.content.questions.filter((one) => one.lecture === lecture.id);
  return (
    <>
      <div className="lede">
        <p className="eyebrow">{course.title}</p>
        <h1 className="title">{lecture.title}</h1>
        <p className="small second">{course.authors.join(", ")}</p>
      </div>
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

function SlideWithQuestions({
  slide,
  course,
  questions,
  state,
}: {
  slide: Slide;
  course: HeldCourse;
  questions: AskedQuestion[];
  state: DeviceState;
}) {
  return (
    <section id={`slide-${slide.number}`} className="section" aria-label={`Slide ${slide.number}`}>
      <SlideView slide={slide} />
      {questions.length > 0 && (
        <details className="words">
          <summary>
            {counted(questions.length, "question")} ·{" "}
            <Remembered {...{ course, questions, state }} />
          </summary>
          <div className="rows">
            {questions.map((question) => (
              <QuestionRow key={question.id} course={course.id} {...{ question, state }} />
            ))}
          </div>
        </details>
      )}
    </section>
  );
}

function useChance(course: string, state: DeviceState): (question: string) => number | null {
  const moment = useMoment();
  return (question) => {
    const card = state.cards.get(cardKey(course, question));
    return card ? recallToday(card, state.model, moment) : null;
  };
}

function Remembered({
  course,
  questions,
  state,
}: {
  course: HeldCourse;
  questions: AskedQuestion[];
  state: DeviceState;
}) {
  const chance = useChance(course.id, state);
  const chances = questions.map(({ id }) => chance(id));
  if (chances.every((one) => one === null)) return "not met yet";
  const sum = chances.reduce<number>((total, one) => total + (one ?? 0), 0);
  return `${percent(sum / questions.length)} remembered today`;
}

function QuestionRow({
  course,
  question,
  state,
}: {
  course: string;
  question: AskedQuestion;
  state: DeviceState;
}) {
  const chance = useChance(course, state)(question.id);
  const prompt = question.body.prompt.replace(/\{\{[^}]*\}\}/g, "…");
  return (
    <div className="row">
      <span className="row__name">
        <InlineText text={prompt} />
      </span>
      <span className="row__no">
        {chance === null ? (
          "not met yet"
        ) : (
          <>
            {chance < 0.9 && <Sign name="wave" tone="weak" label="due" />} <b>{percent(chance)}</b>
          </>
        )}
      </span>
    </div>
  );
}
