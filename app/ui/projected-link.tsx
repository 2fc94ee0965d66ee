"use client";
import { useEffect, useId, useRef } from "react";

/** A join link over the whole screen, to be read from the last row and typed into a phone. */
export function ProjectedLink({
  link,
  title,
  open,
  close,
}: {
  link: string;
  /** The class. */
  title: string;
  open: boolean;
  close: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open && dialog.current?.open) dialog.current.close();
  }, [open]);
  // Browsers add https by themselves, and nothing else.
  const said = link.replace(/^https:\/\//, "");
  const code = said.slice(said.lastIndexOf("/") + 1);
  return (
    <dialog ref={dialog} className="projector" aria-labelledby={heading} onClose={close}>
      <div className="projector__head">
        <h2 className="projector__title" id={heading}>
          {title}
        </h2>
        <button className="act" type="button" onClick={close}>
          Close
        </button>
      </div>
      <div className="projector__link">
        <p className="projector__says">Join with your phone or laptop at</p>
        <p>
          <span className="projector__site">{said.slice(0, -code.length)}</span>
          <b className="projector__code">{code}</b>
        </p>
      </div>
    </dialog>
  );
}
