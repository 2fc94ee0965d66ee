"use client";
import { useSyncExternalStore } from "react";

/** As in app/ui/student.css. */
const query = "(min-width: 60em)";

function subscribe(listener: () => void): () => void {
  const list = matchMedia(query);
  list.addEventListener("change", listener);
  return () => list.removeEventListener("change", listener);
}

/** Is there room for two columns? */
export function useWide(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => matchMedia(query).matches,
    () => false,
  );
}
