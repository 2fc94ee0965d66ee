"use client";
import { useId, useState } from "react";
import { FieldFrame, type FieldProps } from "./field";
import { ProgressRule } from "./progress-rule";
import "./forms.css";

/** A file, dropped here or chosen in the system's own window; then how far it has been read. */
export function FileField({
  label,
  hint,
  error,
  accept,
  reading,
  onFile,
}: Pick<FieldProps, "label" | "hint" | "error"> & {
  /** As in `<input accept>`: ".pdf,.pptx,.md". */
  accept: string;
  /** While a file is read: its name, and how far (0..1). */
  reading?: { name: string; done: number; says: string } | null;
  onFile: (file: File) => void;
}) {
  const id = useId();
  const [over, setOver] = useState(false);
  const described = [...(hint ? [`${id}-hint`] : []), ...(error ? [`${id}-error`] : [])].join(" ");
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <div className={over ? "drop drop--over" : "drop"}>
        {/* The input lies over the frame, so a file dropped anywhere on it is the input's. */}
        <span>
          {over ? "Let it go here" : "Drop it here, or "}
          {!over && <span className="drop__act">choose a file</span>}
        </span>
        <input
          id={id}
          type="file"
          accept={accept}
          aria-describedby={described || undefined}
          aria-invalid={error ? true : undefined}
          onDragEnter={() => setOver(true)}
          onDragLeave={() => setOver(false)}
          onDrop={() => setOver(false)}
          onChange={(event) => take(event.target.files)}
        />
      </div>
      {reading && (
        <div className="reading">
          <p className="small">
            {reading.name} <span className="second">{reading.says}</span>
          </p>
          <ProgressRule done={reading.done} label={`Reading ${reading.name}`} says={reading.says} />
        </div>
      )}
    </FieldFrame>
  );
}
