import { createElement, type ReactNode } from "react";

/** A layer to draw: its boxes, left to right, each as wide as `span` columns. */
export interface DrawnLayer {
  cells: { text: ReactNode; span: number }[];
  /** Said inside the layer, at its end: a remark of the marking. */
  remark?: ReactNode;
}

/** The boxes of one layer, side by side. */
export function LayerCells({ cells }: { cells: DrawnLayer["cells"] }) {
  const boxes = cells.map((cell) =>
    createElement(
      "span",
      { "data-span": Math.min(8, cell.span) },
      createElement("span", null, cell.text),
    ),
  );
  return createElement("span", { className: "cells" }, ...boxes);
}

/** A layer stack, top to bottom, on its thick ground; slides and questions draw it alike. */
export function LayerStack({ layers, label }: { layers: DrawnLayer[]; label: string }) {
  const rows = layers.map((layer) =>
    createElement("li", null, <LayerCells cells={layer.cells} />, layer.remark),
  );
  return createElement("ol", { className: "stack", "aria-label": label }, ...rows);
}
