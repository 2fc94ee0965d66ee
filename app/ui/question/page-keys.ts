import { useEffect, useEffectEvent } from "react";

/** Does the key belong to a field where one types? */
function typesInto(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.matches("textarea, select")) return true;
  return target instanceof HTMLInputElement && !["radio", "checkbox"].includes(target.type);
}

/**
 * Is a key pressed for the page as a whole? Not where one types, with a modifier held, held down, while a dialog is open,
 * or where the reader has switched single-key shortcuts off (`<html data-keys="off">`, WCAG 2.1.4).
 */
export function isForPage(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.repeat || event.isComposing) return false;
  if (event.ctrlKey || event.metaKey || event.altKey || typesInto(event.target)) return false;
  if (document.documentElement.dataset.keys === "off") return false;
  return document.querySelector("dialog[open]") === null;
}

/** Keys pressed anywhere on the page: digits 1–9 as `onDigit(1…9)`, and Enter with nothing focused as `onEnter`. */
export function usePageKeys(onDigit: (digit: number) => void, onEnter?: () => void): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (!isForPage(event)) return;
    if (/^[1-9]$/.test(event.key)) onDigit(Number(event.key));
    if (event.key === "Enter" && event.target === document.body) onEnter?.();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => pressed(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}
