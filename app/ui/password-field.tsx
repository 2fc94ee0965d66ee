"use client";

import { useId, useState } from "react";
import { boxProps, FieldFrame, type FieldProps } from "./field";

/** A password field whose text can be shown. `autoComplete` must be `current-password` or `new-password`. */
export function PasswordField({
  label,
  hint,
  error,
  id,
  ...input
}: Omit<FieldProps, "type"> & { autoComplete: "current-password" | "new-password" }) {
  const [shown, setShown] = useState(false);
  const made = useId();
  const own = id ?? made;
  return (
    <FieldFrame id={own} label={label} hint={hint} error={error}>
      <span className="secret">
        <input
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          {...input}
          type={shown ? "text" : "password"}
          {...boxProps(own, { hint, error })}
        />
        <button
          className="word"
          type="button"
          aria-pressed={shown}
          aria-controls={own}
          onClick={() => setShown(!shown)}
        >
          Show<span className="unseen"> {label}</span>
        </button>
      </span>
    </FieldFrame>
  );
}
