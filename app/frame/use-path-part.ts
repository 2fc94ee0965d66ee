"use client";
import { usePathname } from "next/navigation";
import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/**
 * The nth part of the address after the screen's own: of `/lecture/a/b`, 0 is "a" and 1 is "b"; empty where there is none.
 * Null while the page is the prerendered shell, which stands for all addresses.
 */
export function usePathPart(n: number): string | null {
  const path = usePathname();
  const inBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!inBrowser) return null;
  try {
    return decodeURIComponent(path.split("/")[n + 2] ?? "");
  } catch {
    return "";
  }
}
