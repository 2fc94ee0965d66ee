"use client";
import { useState } from "react";
import { useFetched } from "../frame/use-fetched";
import { Loading } from "../ui/loading";
import { Notice } from "../ui/notice";
import { type CourseToTeach, NewClassForm } from "./new-class-form";

/** Opening a class: the form where there is none yet, else one tap away from the list. */
export function NewClass({ first, opened }: { first: boolean; opened: () => Promise<void> }) {
  const [courses, again] = useFetched<{ courses: CourseToTeach[] }>("/api/courses");
  // What was open stays so when the first class has come.
  const [open] = useState(first);
  return (
    <details className="new-class" open={open}>
      <summary>
        <h2 className="heading">{first ? "Open a class" : "Open another class"}</h2>
      </summary>
      {courses.status === "loading" && <Loading label="Looking for courses" lines={3} />}
      {(courses.status === "failed" || courses.status === "missing") && (
        <Notice
          kind="error"
          acts={
            <button className="act" type="button" onClick={again}>
              Try again
            </button>
          }
        >
          The courses cannot be listed now
          {courses.status === "failed" ? `: ${courses.reason}` : "."}
        </Notice>
      )}
      {courses.status === "here" && (
        <NewClassForm courses={courses.value.courses} opened={opened} />
      )}
    </details>
  );
}
