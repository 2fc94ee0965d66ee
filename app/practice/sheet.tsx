"use client";
import { type ReactNode, useEffect, useId, useRef } from "react";

/** Something to look at for a moment, over the question: a native dialog that Escape closes. */
export function Sheet({
  open,
  title,
  close,
  children,
}: {
  open: boolean;
  title: string;
  close: () => void;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open && dialog.current?.open) dialog.current.close();
  }, [open]);
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={heading} onClose={close}>
      <h2 className="heading" id={heading}>
        {title}
      </h2>
      {open && children}
    </dialog>
  );
}
