"use client";

/** Opens the browser's own print dialog. */
export function PrintButton() {
  return (
    <button className="act" type="button" onClick={() => print()}>
      Print
    </button>
  );
}
