import type { InputHTMLAttributes } from "react";
import { Sign } from "./signs";
import "./forms.css";

/** Something that is so or not. Everything an `<input type="checkbox">` takes is passed on. */
export function CheckBox({
  label,
  hint,
  ...input
}: Omit<InputHTMLAttributes<HTMLInputElement>, "type"> & { label: string; hint?: string }) {
  return (
    <label className="tick">
      <input {...input} type="checkbox" />
      <span className="bubble" aria-hidden="true">
        <Sign name="tick" />
      </span>
      <span>
        {label}
        {hint && <small>{hint}</small>}
      </span>
    </label>
  );
}
