"use client";
import { type ReactNode, useRef } from "react";
import { Dialog } from "./dialog";

/** Asks before something that cannot be undone. Where the act is dangerous, the focus is on the way back. */
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
  const keep = useRef<HTMLButtonElement>(null);
  return (
    <Dialog open={open} title={title} close={onCancel} {...(danger && { first: keep })}>
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
    </Dialog>
  );
}
