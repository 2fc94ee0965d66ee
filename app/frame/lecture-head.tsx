import type { ReactNode } from "react";
import type { Lecture } from "../../study/exam/snapshot";
import type { HeldCourse } from "../offline/device-database";
import { PrintButton } from "../ui/print-button";
import { textLanguage } from "../ui/text-language";

/** Head of the screens about one lecture: its course, title and authors, a link to the other screen, and *Print*. */
export function LectureHead({
  course,
  lecture,
  link,
}: {
  course: HeldCourse;
  lecture: Lecture;
  link: ReactNode;
}) {
  const text = textLanguage(course.language);
  return (
    <div className="lede">
      <p className="eyebrow" {...text}>
        {course.title}
      </p>
      <h1 className="title" {...text}>
        {lecture.title}
      </h1>
      <p className="small second" {...text}>
        {course.authors.join(", ")}
      </p>
      <p className="acts">
        {link}
        <PrintButton />
      </p>
    </div>
  );
}
