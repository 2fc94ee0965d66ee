"use client";
import { type FormEvent, useId, useState } from "react";
import { refusalIn, request } from "../offline/http";
import { uuid } from "../offline/uuid";
import { Dialog } from "../ui/dialog";
import { Notice } from "../ui/notice";
import type { Turn } from "./turn";

/** Tells the lecturer, without a name, what is wrong with a question. */
export function ReportDialog({
  open,
  turn,
  of,
  close,
}: {
  open: boolean;
  turn: Turn;
  /** The class whose lecturers read it. */
  of: string;
  close: () => void;
}) {
  return (
    <Dialog quiet open={open} title="Report this question" close={close}>
      <ReportForm turn={turn} of={of} close={close} />
    </Dialog>
  );
}

function ReportForm({ turn, of, close }: { turn: Turn; of: string; close: () => void }) {
  const [id] = useState(() => uuid(Date.now()));
  const [text, setText] = useState("");
  const [state, setState] = useState<"writing" | "sending" | "sent">("writing");
  const [oops, setOops] = useState<string | null>(null);
  const box = useId();

  async function send(event: FormEvent) {
    event.preventDefault();
    if (state !== "writing") return;
    if (text.trim() === "") return setOops("Say in a few words what is wrong.");
    setState("sending");
    setOops(null);
    try {
      const { id: question, revision } = turn.question;
      const post = { id, class: of, question, revision, text };
      const reply = await request("/api/reports", { post });
      if (reply.status !== 200) throw new Error(refusalIn(reply));
      setState("sent");
    } catch (error) {
      setOops(error instanceof Error ? error.message : "It was not sent. Try again.");
      setState("writing");
    }
  }

  if (state === "sent") {
    return (
      <>
        <Notice kind="right">Thank you. Your lecturer reads it without your name.</Notice>
        <div className="acts">
          <button className="act act--main" type="button" onClick={close}>
            Back to the question
          </button>
        </div>
      </>
    );
  }
  return (
    <form onSubmit={(event) => void send(event)}>
      {oops && <Notice kind="error">{oops}</Notice>}
      <div className="field">
        <label htmlFor={box}>What is wrong with it?</label>
        <textarea
          className="box"
          id={box}
          value={text}
          maxLength={1000}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <p className="note">Your lecturer reads it without your name.</p>
      <div className="acts">
        <button className="act act--main" type="submit" aria-disabled={state === "sending"}>
          {state === "sending" ? "Sending…" : "Send"}
        </button>
        <button className="act" type="button" onClick={close}>
          Cancel
        </button>
      </div>
    </form>
  );
}
