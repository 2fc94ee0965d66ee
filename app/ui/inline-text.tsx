import { createElement, Fragment, type ReactNode } from "react";
import { type InlineMark, inlineMarks } from "./inline-marks";

const element = { code: "code", strong: "strong", emphasis: "em" } as const;

function drawn(nodes: InlineMark[], gap: ((index: number) => ReactNode) | undefined): ReactNode[] {
  return nodes.map((node) => {
    if (node.type === "text") return node.text;
    if (node.type === "gap") return gap?.(node.index);
    return createElement(element[node.type], null, ...drawn(node.children, gap));
  });
}

/** Question text with its inline marks drawn. `gap` draws what stands in the n-th `{{blank}}`, from 0. */
export function InlineText({ text, gap }: { text: string; gap?: (index: number) => ReactNode }) {
  const nodes = inlineMarks(text, { gaps: gap !== undefined });
  return createElement(Fragment, null, ...drawn(nodes, gap));
}
