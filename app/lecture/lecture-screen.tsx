"use client";
import { notFound } from "next/navigation";
import type { Lecture } from "../../study/exam/snapshot";
import { AppPage } from "../frame/app-page";
import { SignedIn } from "../frame/signed-in";
import { usePathPart } from "../frame/use-path-part";
import type { HeldCourse } from "../offline/device-database";
import type { DeviceState } from "../offline/device-state";
import { Contents } from "./contents";
import { useNamedSlide, usePlaceLeft } from "./place";
import { SlideWithQuestions } from "./slide-with-questions";
import { useWide } from "./use-wide";

/** The lecture's slides, each marked by how well it is remembered now, its questions beside it. */
export function LectureScreen() {
  return (
    <SignedIn>
      {(_, state) => (
        <AppPage state={state} wide>
          <Found state={state} />
        </AppPage>
      )}
    </SignedIn>
  );
}

function Found({ state }: { state: DeviceState }) {
  const [courseId, lectureId] = [usePathPart(0), usePathPart(1)];
  const course = state.courses.find((one) => one.id === courseId);
  const lecture = course?.content.lectures.find((one) => one.id === lectureId);
  if (!course || !lecture) notFound();
  return <Slides {...{ state, course, lecture }} />;
}

function Slides({
  state,
  course,
  lecture,
}: {
  state: DeviceState;
  course: HeldCourse;
  lecture: Lecture;
}) {
  useNamedSlide();
  const left = usePlaceLeft(`${course.id}/${lecture.id}`);
  const wide = useWide();
  const asked = course.content.questions.filter((one) => one.lecture === lecture.id);
  return (
    <>
      <div className="lede">
        <p className="eyebrow">{course.title}</p>
        <h1 className="title">{lecture.title}</h1>
        <p className="small second">{course.authors.join(", ")}</p>
      </div>
      <Contents {...{ course, lecture, asked, state, left, wide }} />
      {lecture.slides.map((slide) => (
        <SlideWithQuestions
          key={slide.number}
          questions={asked.filter((one) => one.slide === slide.number)}
          {...{ slide, course, state, wide }}
        />
      ))}
    </>
  );
}
