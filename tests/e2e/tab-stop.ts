/**
 * What a keyboard can reach, and how it is seen that it is there. Each function runs in the page, by itself: it may use
 * nothing from outside it.
 */

/** Something that Tab led to. */
export interface Stop {
  /** Tells this element, or this group of radios, from all others of the page. */
  key: string;
  /** What is wrong with how it is seen; "" where nothing is. */
  fault: string;
  /** A date or a time, through whose parts Tab leads one by one. */
  hasParts: boolean;
}

/**
 * Numbers all that Tab should reach, in the order of the document; in an open dialog, what is inside it. Radios of one
 * name are one stop. The numbers stay on the elements, for `focused`.
 */
export function tabStops(): string[] {
  const root = document.querySelector("dialog:modal") ?? document.body;
  const keys: string[] = [];
  for (const one of root.querySelectorAll<HTMLElement>("*")) {
    const { overflowX, overflowY } = getComputedStyle(one);
    const native = "a[href], button, input, select, textarea, details > summary:first-of-type";
    // A browser lets the keyboard into what scrolls, unless something inside can be reached.
    const scrolls =
      (/auto|scroll/.test(overflowX) && one.scrollWidth > one.clientWidth) ||
      (/auto|scroll/.test(overflowY) && one.scrollHeight > one.clientHeight);
    const reachable = one.matches(`:is(${native}, [tabindex]):not([tabindex="-1"], :disabled)`);
    const scroller = scrolls && !one.querySelector(native) && !one.matches("textarea");
    if (!reachable && !scroller) continue;
    if (!one.checkVisibility({ visibilityProperty: true }) || one.closest("[inert]")) continue;
    const group =
      one instanceof HTMLInputElement && one.type === "radio" && one.name !== ""
        ? `radios ${one.name}`
        : `${keys.length + 1} ${one.tagName.toLowerCase()} “${one.getAttribute("aria-label") ?? one.textContent?.trim().slice(0, 30)}”`;
    one.dataset.tabStop = group;
    if (!keys.includes(group)) keys.push(group);
  }
  return keys;
}

/** Puts the focus before the first thing of the page, so that Tab leads to it. */
export function toTheTop(): void {
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute("tabindex");
}

/** Where the focus is, and whether that can be seen; null where it is on nothing of the page. */
export function focused(): Stop | null {
  const one = document.activeElement;
  if (!(one instanceof HTMLElement) || one === document.body) return null;
  const key = one.dataset.tabStop ?? `not expected: ${one.tagName} “${one.textContent}”`;
  const faults: string[] = [];

  type Colour = [number, number, number, number];
  const colour = (css: string): Colour => {
    const [r = 0, g = 0, b = 0, a = 1] = (css.match(/[\d.]+/g) ?? []).map(Number);
    return [r, g, b, a];
  };
  const luminance = (parts: Colour) => {
    const [r = 0, g = 0, b = 0] = parts.slice(0, 3).map((part) => {
      const channel = part / 255;
      return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: Colour, b: Colour) => {
    const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return (light + 0.05) / (dark + 0.05);
  };
  const ground = (from: Element | null): Colour => {
    for (let up = from; up; up = up.parentElement) {
      const found = colour(getComputedStyle(up).backgroundColor);
      if (found[3] === 1) return found;
    }
    return [255, 255, 255, 1];
  };

  // The outline is drawn around the element itself, or around the whole option that holds it.
  const drawn = [one, one.closest("label")].find(
    (each) => each && getComputedStyle(each).outlineStyle !== "none",
  );
  if (!drawn) faults.push("no outline");
  else {
    const { outlineColor, outlineWidth, outlineOffset } = getComputedStyle(drawn);
    const width = Number.parseFloat(outlineWidth);
    const offset = Number.parseFloat(outlineOffset);
    if (width < 2) faults.push(`an outline of ${width} px`);
    const behind = ground(offset < 0 ? drawn : drawn.parentElement);
    const apart = contrast(colour(outlineColor), behind);
    if (apart < 3) faults.push(`an outline of contrast ${apart.toFixed(2)}`);
    // Whatever scrolls cuts outlines at its edge: at least some of each side must stay.
    const box = drawn.getBoundingClientRect();
    for (let up = drawn.parentElement; up && up !== document.body; up = up.parentElement) {
      if (getComputedStyle(up).overflowX === "visible") continue;
      const { left, right } = up.getBoundingClientRect();
      if (box.left - offset < left || box.right + offset > right) faults.push("a cut outline");
    }
  }

  // WCAG 2.4.11: not hidden, behind a sticky foot say. A field is also what its label shows.
  const { left, right, top, bottom, width, height } = one.getBoundingClientRect();
  const label = one.closest("label");
  const points = [0.1, 0.5, 0.9].map((part) => [left + width / 2, top + height * part] as const);
  const seen = points.filter(([x, y]) => {
    const over = document.elementFromPoint(x, y);
    if (!over) return false;
    return one.contains(over) || over.contains(one) || label?.contains(over);
  });
  if (seen.length === 0) faults.push("hidden");
  if (right < 0 || left > innerWidth || bottom < 0 || top > innerHeight) faults.push("off screen");
  return { key, fault: faults.join(", "), hasParts: one.matches("[type^=date], [type=time]") };
}
