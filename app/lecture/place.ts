"use client";
import { useEffect, useState } from "react";

const slideId = /^slide-(\d+)$/;

/** Goes to the slide that the address names: the browser looked for it before the slides were drawn. */
export function useNamedSlide(): void {
  useEffect(() => {
    const name = location.hash.slice(1);
    if (slideId.test(name)) document.getElementById(name)?.scrollIntoView();
  }, []);
}

function remembered(key: string): number | null {
  const found = Number(sessionStorage.getItem(key) ?? "");
  return Number.isInteger(found) && found > 1 ? found : null;
}

/**
 * The slide at which this lecture was left last time in this tab; null where it was not begun. From now on the slide at the
 * top of the screen is remembered, until the tab is closed: nothing of it stays on the device.
 */
export function usePlaceLeft(lecture: string): number | null {
  const key = `kordus-place ${lecture}`;
  const [left] = useState(() => remembered(key));
  useEffect(() => {
    const seen = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          const number = slideId.exec(target.id)?.[1];
          if (isIntersecting && number && scrollY > 0) sessionStorage.setItem(key, number);
        }
      },
      // A line a third down the screen: the slide across it is the one being read.
      { rootMargin: "-33% 0px -66% 0px" },
    );
    for (const section of document.querySelectorAll("section[id^=slide-]")) seen.observe(section);
    return () => seen.disconnect();
  }, [key]);
  return left;
}
