"use client";

import { type ReactNode, useEffect, useId, useRef } from "react";

/**
 * Asks before something that cannot be undone, on a native modal dialog: focus stays inside (on the way back, where
 * the act is dangerous), Escape keeps everything, focus returns afterwards.
 */
export function ConfirmDialog({
  open,
  title,
  children,
  confirm,
  cancel = "Cancel",
  danger = false,
  busy = false,
  onConfirm,
  onCancel,
}: {
  open: boolean;
  title: string;
  children?: ReactNode;
  /** The act, as a verb: "Delete the class". */
  confirm: string;
  cancel?: string;
  danger?: boolean;
  busy?: boolean;
  onConfirm: () => void;
  onCancel: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  const heading = useId();
  useEffect(() => {
    if (open && !dialog.current?.open) {
      dialog.current?.showModal();
      if (danger) keep.current?.focus();
    }
    if (!open && dialog.current?.open) dialog.current.close();
  }, [open, danger]);
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      <h2 className="title" id={heading}>
        {title}
      </h2>
      {children && <div className="says">{children}</div>}
      <div className="acts">
        <button
          className={danger ? "act act--danger" : "act act--main"}
          type="button"
          aria-disabled={busy}
          onClick={() => !busy && onConfirm()}
        >
          {confirm}
        </button>
        <button className="act" type="button" ref={keep} onClick={onCancel}>
          {cancel}
        </button>
      </div>
    </dialog>
  );
}
