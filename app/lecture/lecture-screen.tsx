"use client";
import Link from "next/link";
import type { Lecture } from "../../study/exam/snapshot";
import { AppPage } from "../frame/app-page";
import { LectureHead } from "../frame/lecture-head";
import { SignedIn } from "../frame/signed-in";
import { useLecture } from "../frame/use-lecture";
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
  return <Slides state={state} {...useLecture(state)} />;
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
      <LectureHead
        course={course}
        lecture={lecture}
        link={
          <Link className="act" href={`/deck/${course.id}/${lecture.id}`}>
            Questions
          </Link>
        }
      />
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
