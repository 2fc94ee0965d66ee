"use client";
import { type ReactNode, type RefObject, useEffect, useId, useRef } from "react";

/**
 * Something over the page that is dealt with first: a native modal dialog. Focus stays inside and returns afterwards;
 * Escape closes it.
 */
export function Dialog({
  open,
  title,
  quiet = false,
  first,
  close,
  children,
}: {
  open: boolean;
  title: string;
  /** The title only names what is shown, and stands small above it. */
  quiet?: boolean;
  /** Takes the focus when it opens; otherwise the first thing that can. */
  first?: RefObject<HTMLElement | null>;
  close: () => void;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    if (open && !dialog.current?.open) {
      dialog.current?.showModal();
      if (first?.current) first.current.focus();
      // The browser scrolls to what it gives the focus; one begins to read at the top.
      else dialog.current?.scrollTo(0, 0);
    }
    if (!open && dialog.current?.open) dialog.current.close();
  }, [open, first]);
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={heading}
      onClose={() => open && close()}
    >
      <h2 className={quiet ? "heading" : "title"} id={heading}>
        {title}
      </h2>
      {open && children}
    </dialog>
  );
}
