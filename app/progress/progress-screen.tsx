"use client";
import Link from "next/link";
import { useMemo } from "react";
import { cardKey } from "../../study/memory/card";
import { foldSteps, type Step } from "../../study/memory/fold";
import { AppPage } from "../frame/app-page";
import { SendingNotice } from "../frame/sending-notice";
import { SignedIn } from "../frame/signed-in";
import type { DeviceState } from "../offline/device-state";
import { Empty } from "../ui/empty";
import { CourseProgress } from "./course-progress";
import { Days } from "./days";
import { HardestQuestions } from "./hardest-questions";
import { Trust } from "./trust";

/** What has become of the practice so far: each picture after its sentence, and again in words. */
export function ProgressScreen() {
  return (
    <SignedIn>
      {(_, state) => (
        <AppPage state={state} wide>
          <div className="lede">
            <h1 className="title">Progress</h1>
          </div>
          <SendingNotice state={state} />
          {state.log.some((event) => event.kind === "review") ? (
            <Pictures state={state} />
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

/** The log, walked through once for all pictures, and again only when it has changed. */
function useSteps({ log, courses, model }: DeviceState): Step[] {
  return useMemo(() => {
    const resets = new Map<string, number | null>();
    for (const { id, content } of courses) {
      for (const { id: question, resetAt } of content.questions) {
        resets.set(cardKey(id, question), resetAt);
      }
    }
    const resetAt = (course: string, question: string) =>
      resets.get(cardKey(course, question)) ?? null;
    return [...foldSteps(log, model, { resetAt })];
  }, [log, courses, model]);
}

function Pictures({ state }: { state: DeviceState }) {
  const steps = useSteps(state);
  return (
    <div className="pictures">
      <div>
        {state.courses.map((course) => (
          <CourseProgress key={course.id} {...{ course, state, steps }} />
        ))}
      </div>
      <div>
        <Days state={state} />
        <HardestQuestions state={state} steps={steps} />
        <Trust state={state} steps={steps} />
      </div>
    </div>
  );
}
