import type { Block, Inline, ListItem, Slide } from "../../lecture/slide";

function inlineText(nodes: Inline[]): string {
  return nodes
    .map((node) => {
      if (node.type === "break") return " ";
      return "children" in node ? inlineText(node.children) : node.text;
    })
    .join("");
}

function itemTexts(items: ListItem[]): string[] {
  return items.flatMap((item) => [inlineText(item.children), ...itemTexts(item.items)]);
}

function blockTexts(block: Block): string[] {
  switch (block.type) {
    case "paragraph":
    case "heading":
      return [inlineText(block.children)];
    case "list":
      return itemTexts(block.items);
    case "table":
      return [block.head, ...block.rows].flat().map(inlineText);
    case "layers":
      return block.layers.flatMap((layer) => layer.cells.map((cell) => cell.text));
    case "code":
      return [block.text];
    case "image":
      return [block.alt];
  }
}

/** The texts of a slide: title, headings, paragraphs, list items, cells, code; white space as single spaces. */
export function slideTexts(slide: Slide): string[] {
  return [slide.title, ...slide.body.flatMap(blockTexts)].map((text) =>
    text.replace(/\s+/g, " ").trim(),
  );
}
