import { type SelectHTMLAttributes, useId } from "react";
import { boxProps, FieldFrame, type FieldProps } from "./field";
import { Sign } from "./signs";
import "./forms.css";

/** One of many, from the system's own list. The `<option>`s are its children. */
export function SelectField({
  label,
  hint,
  error,
  children,
  ...select
}: SelectHTMLAttributes<HTMLSelectElement> & Pick<FieldProps, "label" | "hint" | "error">) {
  const id = useId();
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <span className="list">
        <select {...select} {...boxProps(id, { hint, error })}>
          {children}
        </select>
        <Sign name="down" />
      </span>
    </FieldFrame>
  );
}
