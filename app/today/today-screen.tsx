"use client";
import type { ReactNode } from "react";
import { AppPage } from "../frame/app-page";
import { KeepProgress } from "../frame/keep-progress";
import { SignedIn } from "../frame/signed-in";
import type { DeviceState } from "../offline/device-state";
import { Empty } from "../ui/empty";
import { CourseToday } from "./course-today";
import { PractiseFoot } from "./practise-foot";

/** Home: the exam, where one stands, and the one button. */
export function TodayScreen({ signedOut }: { signedOut: ReactNode }) {
  return (
    <SignedIn signedOut={signedOut}>
      {(_, state) => (
        <AppPage state={state} wide>
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
  const several = state.courses.length > 1;
  return (
    <div className={several ? "home home--several" : "home"}>
      {state.courses.map((course, index) => (
        <CourseToday key={course.id} course={course} state={state} first={index === 0} />
      ))}
      <KeepProgress state={state} />
      <PractiseFoot state={state} />
    </div>
  );
}
