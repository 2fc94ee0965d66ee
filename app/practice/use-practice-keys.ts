"use client";
import { useEffect, useEffectEvent } from "react";
import { isForPage } from "../ui/question/page-keys";

/** U undoes, ? shows the keys, 0 is "I don't know"; Enter and Space go on once marked. */
export function usePracticeKeys(acts: {
  undo: () => void;
  help: () => void;
  unknown: () => void;
  goOn: () => void;
}): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (!isForPage(event)) return;
    const target = event.target instanceof HTMLElement ? event.target : document.body;
    if (event.key === "u" || event.key === "U") acts.undo();
    else if (event.key === "?") acts.help();
    else if (event.key === "0") acts.unknown();
    else if ((event.key === "Enter" || event.key === " ") && !target.closest("a, button, input")) {
      acts.goOn();
      event.preventDefault();
    }
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => pressed(event);
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, []);
}
