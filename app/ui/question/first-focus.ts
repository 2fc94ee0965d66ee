import { type RefObject, useEffect } from "react";

/** Puts the caret into a field when the question appears, where there is a real keyboard (a phone's would jump up). */
export function useFirstFocus(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    if (window.matchMedia("(hover: hover) and (pointer: fine)").matches) {
      field.current?.focus({ preventScroll: true });
    }
  }, [field]);
}
