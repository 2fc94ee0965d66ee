"use client";
import { type FormEvent, useId, useState } from "react";
import { refusalIn, request } from "../offline/http";
import { boxProps, Field, FieldFrame } from "../ui/field";
import { Notice } from "../ui/notice";
import { type ClassFields, type Oops, oopsIn, wantedClass } from "./wanted-class";

export interface CourseToTeach {
  id: string;
  title: string;
  code: string | null;
}

/** "Europe/Tallinn": what the exam's time is told in. */
const timeZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

function fieldsOf(form: HTMLFormElement): ClassFields {
  const fields = new FormData(form);
  const exam = form.elements.namedItem("exam");
  return {
    course: String(fields.get("course")),
    name: String(fields.get("name")),
    exam: String(fields.get("exam")),
    examHalfTyped: exam instanceof HTMLInputElement && exam.validity.badInput,
  };
}

/** A class of a course: its name and, where it is known, the exam's date. */
export function NewClassForm({
  courses,
  opened,
}: {
  courses: CourseToTeach[];
  opened: () => Promise<void>;
}) {
  const [oops, setOops] = useState<Oops>({});
  const [done, setDone] = useState("");
  const [busy, setBusy] = useState(false);
  const select = useId();

  async function open(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    const form = event.currentTarget;
    const fields = fieldsOf(form);
    const wrong = oopsIn(fields, Date.now());
    setOops(wrong);
    setDone("");
    const [first] = Object.keys(wrong);
    if (first) {
      form.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
      return;
    }
    setBusy(true);
    try {
      const reply = await request("/api/classes", { post: wantedClass(fields) });
      if (reply.status !== 200) throw new Error(refusalIn(reply));
      await opened();
      form.reset();
      setDone(`${fields.name.trim()} is open. Its link is in the list of your classes.`);
    } catch (error) {
      setOops({ form: error instanceof Error ? error.message : "It did not work. Try again." });
    }
    setBusy(false);
  }

  return (
    <form onSubmit={(event) => void open(event)} aria-label="Open a class" noValidate>
      {oops.form && <Notice kind="error">{oops.form}</Notice>}
      <FieldFrame id={select} label="Course">
        <select {...boxProps(select, {})} name="course">
          {courses.map((course) => (
            <option key={course.id} value={course.id}>
              {course.code ? `${course.code} · ${course.title}` : course.title}
            </option>
          ))}
        </select>
      </FieldFrame>
      <Field
        label="Name"
        name="name"
        hint="What students call it, with the term: Autumn 2026."
        error={oops.name}
        maxLength={80}
        autoComplete="off"
      />
      <Field
        label="Exam"
        name="exam"
        type="datetime-local"
        hint={`In your time zone, ${timeZone()}. Leave it empty while the date is not known.`}
        error={oops.exam}
      />
      <div className="section">
        <button className="act act--main" type="submit" aria-disabled={busy}>
          {busy ? "Opening…" : "Open the class"}
        </button>
        <p className="small join__said" role="status">
          {done}
        </p>
      </div>
    </form>
  );
}
