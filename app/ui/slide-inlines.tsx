import { createElement, Fragment, type ReactNode } from "react";
import type { Inline } from "../../study/lecture/slide";
import { type Cited, type CitedRange, citedRanges, flatText } from "./cited-words";

/** A leaf's text with its cited stretches marked; `from` is the leaf's offset in the whole text. */
function cut(text: string, from: number, ranges: readonly CitedRange[]): ReactNode[] {
  const out: ReactNode[] = [];
  let done = 0;
  for (const { start, end, cited } of ranges) {
    const first = Math.max(start - from, 0);
    const last = Math.min(end - from, text.length);
    if (first >= last) continue;
    if (first > done) out.push(text.slice(done, first));
    out.push(
      createElement(
        "mark",
        cited.current ? { className: "active" } : null,
        text.slice(first, last),
      ),
    );
    if (cited.label && last === end - from) out.push(createElement("sup", null, cited.label));
    done = last;
  }
  if (done < text.length) out.push(text.slice(done));
  return out;
}

/** Inline nodes of a slide as elements, the cited words in `<mark>`, also across `code` and **strong**. */
export function slideInlines(nodes: readonly Inline[], cited: readonly Cited[]): ReactNode {
  const ranges = citedRanges(flatText(nodes), cited);
  let offset = 0;

  function leaf(text: string): ReactNode[] {
    const drawn = cut(text, offset, ranges);
    offset += text.length;
    return drawn;
  }

  function draw(node: Inline): ReactNode {
    switch (node.type) {
      case "text":
        return createElement(Fragment, null, ...leaf(node.text));
      case "code":
        return createElement("code", null, ...leaf(node.text));
      case "break":
        offset += 1;
        return createElement("br");
      case "strong":
        return createElement("strong", null, ...node.children.map(draw));
      case "emphasis":
        return createElement("em", null, ...node.children.map(draw));
      case "link":
        return createElement(
          "a",
          { href: node.href, rel: "noreferrer" },
          ...node.children.map(draw),
        );
    }
  }

  return createElement(Fragment, null, ...nodes.map(draw));
}
