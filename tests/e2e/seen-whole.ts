/**
 * What a page shows only in part, or too small. Each function runs in the page, by itself: it may use nothing from
 * outside it. Each says where something is wrong, and [] where nothing is.
 */

/** Elements and texts that reach beyond the left or right edge, except inside what scrolls sideways by itself. */
export function outside(): string[] {
  const root = document.documentElement;
  const { left: least, right: most } = root.getBoundingClientRect();
  const found: string[] = [];
  scrollTo(10_000, 0);
  if (scrollX > 0) found.push(`the page scrolls sideways by ${scrollX}`);
  scrollTo(0, 0);
  const hidden = (one: Element) =>
    !one.checkVisibility({ visibilityProperty: true }) ||
    getComputedStyle(one).clipPath === "inset(50%)";
  const scrolls = (one: Element) => {
    for (let up = one.parentElement; up && up !== document.body; up = up.parentElement) {
      if (/auto|scroll/.test(getComputedStyle(up).overflowX)) return true;
    }
    return false;
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    if (walker.currentNode instanceof Text && walker.currentNode.data.trim() !== "")
      texts.push(walker.currentNode);
  }
  for (const one of [...document.body.querySelectorAll("*"), ...texts]) {
    const element = one instanceof Text ? one.parentElement : one;
    if (!element || hidden(element)) continue;
    const range = new Range();
    range.selectNode(one);
    const { left, right, width } = (one instanceof Text ? range : element).getBoundingClientRect();
    if (width === 0 || (left >= least - 1 && right <= most + 1) || scrolls(element)) continue;
    const name = `${element.tagName.toLowerCase()}.${element.getAttribute("class")}`;
    found.push(`${name} “${one.textContent?.slice(0, 30)}” from ${left} to ${right} of ${most}`);
  }
  return found;
}

/** Elements that cut their content (overflow hidden or clip), or letters taller than the box they are cut by. */
export function cutTexts(): string[] {
  const found: string[] = [];
  for (const one of document.body.querySelectorAll<HTMLElement>("*")) {
    const { overflowX, overflowY, clipPath, display } = getComputedStyle(one);
    // Words for ears only, what is not drawn, and fields: what is typed into one may be longer than it.
    if (clipPath === "inset(50%)" || display === "inline" || !one.checkVisibility()) continue;
    if (one.matches("svg *, input, textarea, select")) continue;
    const cutsX = /hidden|clip/.test(overflowX) && one.scrollWidth > one.clientWidth + 1;
    const cutsY = /hidden|clip/.test(overflowY) && one.scrollHeight > one.clientHeight + 1;
    if (!cutsX && !cutsY) continue;
    const name = `${one.tagName.toLowerCase()}.${one.getAttribute("class")}`;
    found.push(`${name} “${one.textContent?.slice(0, 30)}”`);
  }
  return found;
}

/**
 * What one taps that is smaller than 44 × 44 px. Not counted: a link within a sentence, which is as high as the line
 * (WCAG 2.5.8, "inline"). A field counts with the label around it, which one taps as well.
 */
export function smallTargets(): string[] {
  const least = 43.5; // 44, with what is lost by rounding
  const zoom = Number(document.documentElement.style.zoom) || 1;
  const dialog = document.querySelector("dialog:modal");
  const operated = "a[href], button, input, select, textarea, summary, [role=button]";
  const found: string[] = [];
  for (const one of (dialog ?? document.body).querySelectorAll<HTMLElement>(operated)) {
    if (!one.checkVisibility({ visibilityProperty: true })) continue;
    const words = (node: Element | null) => node?.textContent?.trim().length ?? 0;
    const inSentence =
      one.matches("a") &&
      getComputedStyle(one).display === "inline" &&
      words(one.parentElement) > words(one);
    if (inSentence) continue;
    const target = one.closest("label") ?? one;
    const { width, height } = target.getBoundingClientRect();
    if (width / zoom >= least && height / zoom >= least) continue;
    const name = `${one.tagName.toLowerCase()}.${one.getAttribute("class")}`;
    found.push(`${name} “${target.textContent?.slice(0, 30)}” ${width} × ${height}`);
  }
  return found;
}
