"use client";
import type { AskedQuestion } from "../../study/exam/snapshot";
import { type Standing, standing } from "../../study/exam/standing";
import { useMoment } from "../frame/moment";
import type { DeviceState } from "../offline/device-state";

/** How well the questions of a slide are remembered now. */
export function useStanding(
  course: string,
  state: DeviceState,
): (questions: readonly AskedQuestion[]) => Standing {
  const moment = useMoment();
  return (questions) => standing(course, questions, state.cards, state.model, moment);
}
