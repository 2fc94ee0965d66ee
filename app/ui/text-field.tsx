"use client";
import { type TextareaHTMLAttributes, useId } from "react";
import { boxProps, FieldFrame, type FieldProps } from "./field";
import "./forms.css";

/** Several lines to write, with how many characters are left once they become few. */
export function TextField({
  label,
  hint,
  error,
  value,
  most,
  ...box
}: Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "maxLength" | "value"> &
  Pick<FieldProps, "label" | "hint" | "error"> & {
    value: string;
    /** Characters that fit. */
    most: number;
  }) {
  const id = useId();
  const left = most - value.length;
  const few = left <= Math.max(20, most / 5);
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <textarea {...box} {...boxProps(id, { hint, error })} value={value} maxLength={most} />
      <p className="note field__under">
        <span aria-live="polite" className={few ? undefined : "unseen"}>
          {few ? `${left} of ${most} characters left` : ""}
        </span>
      </p>
    </FieldFrame>
  );
}
