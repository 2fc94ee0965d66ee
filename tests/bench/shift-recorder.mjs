/** Runs in a page before anything of it, as it is written here: keeps every layout shift in `shifts`. */

/** @type {{ value: number, asked: boolean, moved: string[] }[]} */
const shifts = [];
Object.assign(globalThis, { shifts });

/** @param {Node | null} node */
function named(node) {
  const one = node instanceof Element ? node : node?.parentElement;
  return one ? `${one.tagName.toLowerCase()}.${one.getAttribute("class")}` : "something gone";
}

/** @param {DOMRectReadOnly} rect */
const at = ({ x, y, width, height }) => `${width}×${height} at ${x},${y}`;

new PerformanceObserver((list) => {
  for (const each of list.getEntries()) {
    /** @type {any} The types of TypeScript know no layout shifts. */
    const { value, hadRecentInput, sources } = each;
    /** @type {{ node: Node | null, previousRect: DOMRectReadOnly, currentRect: DOMRectReadOnly }[]} */
    const moves = sources;
    const moved = moves.map(
      ({ node, previousRect, currentRect }) =>
        `${named(node)} from ${at(previousRect)} to ${at(currentRect)}`,
    );
    shifts.push({ value, asked: hadRecentInput, moved });
  }
}).observe({ type: "layout-shift", buffered: true });
