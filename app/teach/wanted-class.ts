/** What stands in the fields of a class to be opened. */
export interface ClassFields {
  course: string;
  name: string;
  /** As a `datetime-local` field gives it; empty where the date is not known. */
  exam: string;
  /** The browser cannot read what was typed. */
  examHalfTyped: boolean;
}

/** What is wrong, by field, in sentences that say how to mend it. */
export interface Oops {
  name?: string;
  exam?: string;
  /** What the server said, or that it said nothing. */
  form?: string;
}

/** Checks the fields as the server would. */
export function oopsIn({ name, exam, examHalfTyped }: ClassFields, now: number): Oops {
  const oops: Oops = {};
  if (name.trim() === "") oops.name = "Give the class a name, for example Autumn 2026.";
  if (examHalfTyped) oops.exam = "Fill in the day and the time, or empty the field.";
  else if (exam !== "" && new Date(exam).getTime() <= now) {
    oops.exam = "This day has passed. Choose one to come.";
  }
  return oops;
}

/** What is sent. The exam's time is read in this browser's time zone. */
export function wantedClass({ course, name, exam }: ClassFields) {
  return { course, name: name.trim(), examAt: exam === "" ? null : new Date(exam).getTime() };
}
