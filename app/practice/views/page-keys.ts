import { useEffect, useEffectEvent } from "react";

/** Does the key belong to a field where one types? */
function typesInto(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.matches("textarea, select")) return true;
  return target instanceof HTMLInputElement && !["radio", "checkbox"].includes(target.type);
}

/**
 * Keys pressed anywhere on the page: digits 1–9 as `onDigit(1…9)`, and Enter with nothing focused as `onEnter`.
 * Silent where one types, with a modifier held, while a dialog is open, and where the reader has switched
 * single-key shortcuts off (`<html data-keys="off">`, WCAG 2.1.4).
 */
export function usePageKeys(onDigit: (digit: number) => void, onEnter?: () => void): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.repeat || event.isComposing) return;
    if (event.ctrlKey || event.metaKey || event.altKey || typesInto(event.target)) return;
    if (document.documentElement.dataset.keys === "off") return;
    if (document.querySelector("dialog[open]")) return;
    if (/^[1-9]$/.test(event.key)) onDigit(Number(event.key));
    if (event.key === "Enter" && event.target === document.body) onEnter?.();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => pressed(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}
