"use client";
import { recallToday } from "../../study/exam/standing";
import { cardKey } from "../../study/memory/card";
import type { DeviceState } from "../offline/device-state";
import { Sign } from "../ui/signs";
import { useMoment } from "./moment";
import { percent } from "./words";

/** Below this chance a question is due. */
const dueBelow = 0.9;

/** The chance, 0..1, that a question of the course would be remembered today; null where it was never met. */
export function useRecall(course: string, state: DeviceState): (question: string) => number | null {
  const moment = useMoment();
  return (question) => {
    const card = state.cards.get(cardKey(course, question));
    return card ? recallToday(card, state.model, moment) : null;
  };
}

/** How well one question is remembered today, with a ring where it is due. */
export function RecallFigure({ chance }: { chance: number | null }) {
  if (chance === null) return "not met yet";
  return (
    <>
      {chance < dueBelow && <Sign name="ring" tone="waiting" label="due" />}{" "}
      <b>{percent(chance)}</b>
    </>
  );
}
