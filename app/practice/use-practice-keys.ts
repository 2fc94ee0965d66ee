"use client";
import { useEffect, useEffectEvent } from "react";

/** U undoes, ? shows the keys, 0 is "I don't know"; Enter and Space go on once marked. */
export function usePracticeKeys(acts: {
  undo: () => void;
  help: () => void;
  unknown: () => void;
  goOn: () => void;
}): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.repeat || event.isComposing) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (document.querySelector("dialog[open]")) return;
    const target = event.target instanceof HTMLElement ? event.target : document.body;
    const typing =
      target.matches("textarea, select, [contenteditable]") ||
      (target instanceof HTMLInputElement && !["radio", "checkbox"].includes(target.type));
    if (typing) return;
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
