import { createElement, type ReactNode } from "react";
import type { Block, ListItem, Slide } from "../../study/lecture/slide";
import { type Cited, citedRanges, flatText } from "./cited-words";
import { LayerStack } from "./layer-stack";
import { slideInlines } from "./slide-inlines";

const asText = (text: string) => [{ type: "text" as const, text }];

function List({ ordered, items, cited }: Extract<Block, { type: "list" }> & { cited: Cited[] }) {
  const rows = items.map((item) =>
    createElement(
      "li",
      null,
      slideInlines(item.children, cited),
      item.items.length > 0 && (
        <List type="list" ordered={ordered} items={item.items} cited={cited} />
      ),
    ),
  );
  return createElement(ordered ? "ol" : "ul", { className: "slide__list" }, ...rows);
}

function Table({ head, rows, cited }: Extract<Block, { type: "table" }> & { cited: Cited[] }) {
  const cells = (row: (typeof rows)[number], kind: "th" | "td") =>
    row.map((cell) =>
      createElement(kind, kind === "th" ? { scope: "col" } : null, slideInlines(cell, cited)),
    );
  const body = rows.map((row) => createElement("tr", null, ...cells(row, "td")));
  return (
    <div className="scroll">
      <table className="plain">
        {head.some((cell) => flatText(cell) !== "") && (
          <thead>{createElement("tr", null, ...cells(head, "th"))}</thead>
        )}
        {createElement("tbody", null, ...body)}
      </table>
    </div>
  );
}

function drawn(block: Block, level: number, cited: Cited[]): ReactNode {
  switch (block.type) {
    case "paragraph":
      return createElement("p", null, slideInlines(block.children, cited));
    case "heading":
      return createElement(
        `h${Math.min(6, level + block.level - 1)}`,
        { className: "heading" },
        slideInlines(block.children, cited),
      );
    case "list":
      return createElement(List, { ...block, cited });
    case "table":
      return createElement(Table, { ...block, cited });
    case "layers": {
      const layers = block.layers.map((layer) => ({
        cells: layer.cells.map(({ text, span }) => ({
          text: slideInlines(asText(text), cited),
          span,
        })),
      }));
      return createElement(LayerStack, { layers, label: "Layers, top to bottom" });
    }
    case "code":
      return createElement(
        "pre",
        { tabIndex: 0 },
        createElement("code", null, slideInlines(asText(block.text), cited)),
      );
    case "image":
      return createElement("img", { src: block.src, alt: block.alt, loading: "lazy" });
  }
}

/** All texts of a block in which words can be cited. */
function texts(block: Block): string[] {
  const ofItems = (items: ListItem[]): string[] =>
    items.flatMap((item) => [flatText(item.children), ...ofItems(item.items)]);
  switch (block.type) {
    case "paragraph":
    case "heading":
      return [flatText(block.children)];
    case "list":
      return ofItems(block.items);
    case "table":
      return [...block.head, ...block.rows.flat()].map(flatText);
    case "layers":
      return block.layers.flatMap((layer) => layer.cells.map((cell) => cell.text));
    case "code":
      return [block.text];
    case "image":
      return [];
  }
}

/** The block without what holds no cited words: nothing, the block, or a list of the items that do. */
function onlyCited(block: Block, cited: Cited[]): Block[] {
  const holds = (one: Block) => texts(one).some((text) => citedRanges(text, cited).length > 0);
  if (!holds(block)) return [];
  if (block.type !== "list") return [block];
  return [{ ...block, items: block.items.filter((item) => holds({ ...block, items: [item] })) }];
}

/**
 * A slide as text, cited words marked. `excerpt` shows only what holds cited words (all, where none is found) and
 * no title. `level` is the title's heading level.
 */
export function SlideView({
  slide,
  cited = [],
  excerpt = false,
  level = 2,
}: {
  slide: Slide;
  cited?: Cited[];
  excerpt?: boolean;
  level?: 1 | 2 | 3;
}) {
  const part = excerpt ? slide.body.flatMap((block) => onlyCited(block, cited)) : slide.body;
  const body = (part.length > 0 ? part : slide.body).map((block) => drawn(block, level, cited));
  const title =
    !excerpt && slide.title !== ""
      ? [createElement(`h${level}`, { className: "slide__title" }, slide.title)]
      : [];
  const className = excerpt ? "slide slide--excerpt" : "slide";
  return createElement("div", { className }, ...title, ...body);
}
