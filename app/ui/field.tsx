import { type InputHTMLAttributes, type ReactNode, useId } from "react";
import { Sign } from "./signs";

export interface FieldProps extends InputHTMLAttributes<HTMLInputElement> {
  label: string;
  /** Under the label: what is wanted, if the label does not say it. */
  hint?: string | undefined;
  /** A sentence that says how to mend it. */
  error?: string | null | undefined;
}

/** The frame of a field: label, hint, box and error, tied together for the ear as well. */
export function FieldFrame({
  id,
  label,
  hint,
  error,
  children,
}: Pick<FieldProps, "label" | "hint" | "error"> & { id: string; children: ReactNode }) {
  return (
    <div className={error ? "field field--oops" : "field"}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
      {error && (
        <p className="oops" id={`${id}-error`}>
          <Sign name="cross" />
          <span>{error}</span>
        </p>
      )}
    </div>
  );
}

/** What ties a box to its frame. */
export function boxProps(id: string, { hint, error }: Pick<FieldProps, "hint" | "error">) {
  const described = [...(hint ? [`${id}-hint`] : []), ...(error ? [`${id}-error`] : [])].join(" ");
  return {
    id,
    className: "box",
    "aria-describedby": described || undefined,
    "aria-invalid": error ? (true as const) : undefined,
  };
}

/** A one-line text field. Everything an `<input>` takes is passed on. */
export function Field({ label, hint, error, id, ...input }: FieldProps) {
  const made = useId();
  const own = id ?? made;
  return (
    <FieldFrame id={own} label={label} hint={hint} error={error}>
      <input {...input} {...boxProps(own, { hint, error })} />
    </FieldFrame>
  );
}
