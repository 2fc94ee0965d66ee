"use client";
import { notFound } from "next/navigation";
import type { Lecture } from "../../study/exam/snapshot";
import type { HeldCourse } from "../offline/device-database";
import type { DeviceState } from "../offline/device-state";
import { usePathPart } from "./use-path-part";

/** The lecture that an address `/SCREEN/COURSE/LECTURE` names; "not found" where the device has none. */
export function useLecture(state: DeviceState): {
  course: HeldCourse;
  lecture: Lecture;
} {
  const [courseId, lectureId] = [usePathPart(0), usePathPart(1)];
  const course = state.courses.find((one) => one.id === courseId);
  const lecture = course?.content.lectures.find((one) => one.id === lectureId);
  if (!course || !lecture) notFound();
  return { course, lecture };
}
