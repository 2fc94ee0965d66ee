import type { Table } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import type { Block, Layer } from "../study/lecture/slide";
import { type MarkdownContext, readInlines } from "./markdown-inline";

/** A table, or a layer stack where the header is empty or begins with `Layers`. */
export function readTable(node: Table, context: MarkdownContext): Block {
  const [head, ...rows] = node.children;
  const names = (head?.children ?? []).map((cell) => textOf(cell).trim());
  if (names.every((name) => name === "") || names[0]?.toLowerCase() === "layers") {
    return { type: "layers", layers: readLayers(node, context) };
  }
  // Cells left out at the end of a row are there, and empty.
  const padded = rows.map((row) => {
    const cells = row.children.map((cell) => readInlines(cell.children, context));
    while (cells.length < names.length) cells.push([]);
    return cells;
  });
  const headCells = (head?.children ?? []).map((cell) => readInlines(cell.children, context));
  return { type: "table", head: headCells, rows: padded };
}

function readLayers(node: Table, context: MarkdownContext): Layer[] {
  const rows = node.children.slice(1);
  const columns = Math.max(1, ...node.children.map((row) => row.children.length));
  return rows.flatMap((row) => {
    const cells: Layer["cells"] = [];
    for (let column = 0; column < columns; column++) {
      const cell = row.children[column];
      const text = cell ? textOf(cell).trim() : "";
      const left = cells.at(-1);
      if (text !== "") cells.push({ text, span: 1 });
      else if (left) left.span += 1;
      else {
        context.report(row, "a layer begins with an empty cell, which has no box to continue");
        return [];
      }
    }
    return [{ cells }];
  });
}
