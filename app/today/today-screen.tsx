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

/** What one has an exam in stands before what one tries beside it: the nearest exam first. */
function withClassesFirst({ courses, classes }: DeviceState): DeviceState["courses"] {
  const exam = (id: string) => {
    const own = classes.filter((one) => one.course === id);
    if (own.length === 0) return Number.POSITIVE_INFINITY;
    return Math.min(...own.map(({ examAt }) => examAt ?? Number.MAX_SAFE_INTEGER));
  };
  return [...courses].sort(
    (a, b) => (exam(a.id) < exam(b.id) ? -1 : 1) * Number(exam(a.id) !== exam(b.id)),
  );
}

function Courses({ state }: { state: DeviceState }) {
  const several = state.courses.length > 1;
  return (
    <div className={several ? "home home--several" : "home"}>
      {withClassesFirst(state).map((course, index) => (
        <CourseToday key={course.id} course={course} state={state} first={index === 0} />
      ))}
      <KeepProgress state={state} />
      <PractiseFoot state={state} />
    </div>
  );
}
