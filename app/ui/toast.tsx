"use client";
import { type ReactNode, useEffect, useEffectEvent, useState } from "react";
import { Sign, type SignName, type Tone } from "./signs";
import "./toast.css";

/**
 * A passing remark at the foot of the page, announced politely, e.g. "Question rejected" with *Undo*. It ends by itself
 * after `seconds`, but not while it is pointed at or holds the focus. What it says must stand somewhere else too.
 */
export function Toast({
  children,
  sign,
  act,
  end,
  seconds = 7,
}: {
  /** Null while there is nothing to say. The same part stays on the page, so that it is announced. */
  children: ReactNode;
  sign?: { name: SignName; tone: Tone };
  act?: { word: string; onClick: () => void };
  end: () => void;
  seconds?: number;
}) {
  return (
    <div className="toasts" role="status">
      {children !== null && (
        <Shown end={end} seconds={seconds}>
          {sign && <Sign {...sign} />}
          <p>{children}</p>
          {act && (
            <button className="word word--link" type="button" onClick={act.onClick}>
              {act.word}
            </button>
          )}
          <button className="word" type="button" aria-label="Close this remark" onClick={end}>
            <Sign name="cross" />
          </button>
        </Shown>
      )}
    </div>
  );
}

function Shown({
  end,
  seconds,
  children,
}: {
  end: () => void;
  seconds: number;
  children: ReactNode;
}) {
  const [pointed, setPointed] = useState(false);
  const [focused, setFocused] = useState(false);
  const ended = useEffectEvent(end);
  const held = pointed || focused;
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => ended(), seconds * 1000);
    return () => clearTimeout(timer);
  }, [held, seconds]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only waits while someone reads or uses what is inside
    <div
      className="toast"
      onMouseEnter={() => setPointed(true)}
      onMouseLeave={() => setPointed(false)}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
      onKeyDown={(event) => event.key === "Escape" && end()}
    >
      {children}
    </div>
  );
}
