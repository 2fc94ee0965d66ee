"use client";
import { useId } from "react";
import { Sign } from "./signs";
import "./forms.css";

export interface RadioOption {
  value: string;
  label: string;
  /** Under the label; only where the options stand under each other. */
  hint?: string;
  disabled?: boolean;
}

/** One of a few: `across`, a strip of cells for short words; otherwise bubbles under each other. */
export function RadioField({
  legend,
  hint,
  error,
  options,
  value,
  across = false,
  onChange,
}: {
  legend: string;
  hint?: string;
  error?: string | null;
  options: readonly RadioOption[];
  /** Null: nothing chosen yet. */
  value: string | null;
  across?: boolean;
  onChange: (value: string) => void;
}) {
  const name = useId();
  const described = [...(hint ? [`${name}-hint`] : []), ...(error ? [`${name}-error`] : [])];
  return (
    <fieldset
      className={error ? "field field--oops" : "field"}
      aria-describedby={described.join(" ") || undefined}
    >
      <legend>{legend}</legend>
      {hint && (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <div className={across ? "across" : "down"}>
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              disabled={option.disabled}
              onChange={() => onChange(option.value)}
            />
            {!across && <span className="bubble" aria-hidden="true" />}
            <span>
              {option.label}
              {!across && option.hint && <small>{option.hint}</small>}
            </span>
          </label>
        ))}
      </div>
      {error && (
        <p className="oops" id={`${name}-error`}>
          <Sign name="cross" />
          <span>{error}</span>
        </p>
      )}
    </fieldset>
  );
}
