"use client";
import { type InputHTMLAttributes, useId } from "react";
import { boxProps, FieldFrame, type FieldProps } from "./field";
import "./forms.css";

/** A day, in the system's own calendar; below it the day in words, since 6/12 is read in two ways. */
export function DateField({
  label,
  hint,
  error,
  value,
  locale = "en-GB",
  ...input
}: Omit<InputHTMLAttributes<HTMLInputElement>, "type" | "value"> &
  Pick<FieldProps, "label" | "hint" | "error"> & {
    /** YYYY-MM-DD, or empty. */
    value: string;
    locale?: string;
  }) {
  const id = useId();
  const day = /^\d{4}-\d\d-\d\d$/.test(value) ? new Date(`${value}T00:00:00Z`) : null;
  const words = new Intl.DateTimeFormat(locale, { dateStyle: "full", timeZone: "UTC" });
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <input {...input} type="date" value={value} {...boxProps(id, { hint, error })} />
      {day && <p className="note field__under">{words.format(day)}</p>}
    </FieldFrame>
  );
}
