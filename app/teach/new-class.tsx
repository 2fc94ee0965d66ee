"use client";
import { type FormEvent, useId, useState } from "react";
import { useFetched } from "../frame/use-fetched";
import { refusalIn, request } from "../offline/http";
import { Field } from "../ui/field";
import { Loading } from "../ui/loading";
import { Notice } from "../ui/notice";

interface CourseToTeach {
  id: string;
  title: string;
  code: string | null;
}

/** Opens a class of a course: its name and, where it is known, the exam's date. */
export function NewClass({ opened }: { opened: () => Promise<void> }) {
  const [courses] = useFetched<{ courses: CourseToTeach[] }>("/api/courses");
  const [oops, setOops] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const select = useId();

  async function open(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    const form = event.currentTarget;
    const fields = new FormData(form);
    const exam = String(fields.get("exam"));
    setBusy(true);
    setOops(null);
    try {
      const post = {
        course: String(fields.get("course")),
        name: String(fields.get("name")),
        examAt: exam ? new Date(exam).getTime() : null,
      };
      const reply = await request("/api/classes", { post });
      if (reply.status !== 200) throw new Error(refusalIn(reply));
      await opened();
      form.reset();
    } catch (error) {
      setOops(error instanceof Error ? error.message : "It did not work. Try again.");
    }
    setBusy(false);
  }

  if (courses.status === "loading") return <Loading label="Looking for courses" lines={3} />;
  if (courses.status !== "here") {
    return (
      <Notice kind="error">
        The courses cannot be listed now
        {courses.status === "failed" ? `: ${courses.reason}` : "."}
      </Notice>
    );
  }
  return (
    <form className="section" onSubmit={(event) => void open(event)} aria-label="Open a class">
      <h2 className="heading">Open a class</h2>
      {oops && <Notice kind="error">{oops}</Notice>}
      <div className="field">
        <label htmlFor={select}>Course</label>
        <select className="box" id={select} name="course" required>
          {courses.value.courses.map((course) => (
            <option key={course.id} value={course.id}>
              {course.code ? `${course.code} · ${course.title}` : course.title}
            </option>
          ))}
        </select>
      </div>
      <Field
        label="Name"
        name="name"
        hint="What students call it, with the term."
        placeholder="Autumn 2026"
        required
        maxLength={80}
      />
      <Field
        label="Exam"
        name="exam"
        type="datetime-local"
        hint="Leave it empty while the date is not known."
      />
      <div className="section">
        <button className="act act--main" type="submit" aria-disabled={busy}>
          {busy ? "Opening…" : "Open the class"}
        </button>
      </div>
    </form>
  );
}
