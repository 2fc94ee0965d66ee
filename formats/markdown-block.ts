import type { BlockContent, DefinitionContent, List, Paragraph, RootContent } from "mdast";
import type { Block, Inline, ListItem } from "../study/lecture/slide";
import { readImage } from "./markdown-image";
import { htmlComment, type MarkdownContext, readInlines } from "./markdown-inline";
import { readTable } from "./markdown-table";

/** Blocks of a slide without what a slide cannot hold; every loss is reported. */
export function readBlocks(nodes: RootContent[], context: MarkdownContext): Block[] {
  return nodes.flatMap((node) => readBlock(node, context));
}

function readBlock(node: RootContent, context: MarkdownContext): Block[] {
  switch (node.type) {
    case "paragraph":
      return readParagraph(node, context);
    case "heading": {
      const children = readInlines(node.children, context);
      return [{ type: "heading", level: node.depth <= 2 ? 2 : 3, children }];
    }
    case "list":
      return [readList(node, context)];
    case "table":
      return [readTable(node, context)];
    case "code":
      return [{ type: "code", text: node.value }];
    case "blockquote":
      return readBlocks(node.children, context);
    case "html":
      if (!htmlComment.test(node.value)) context.report(node, "HTML is not kept");
      return [];
    case "thematicBreak":
    case "definition":
    case "yaml":
      return [];
    default:
      context.report(node, "footnotes are not kept");
      return [];
  }
}

/** Images within a paragraph become blocks of their own between its parts. */
function readParagraph(node: Paragraph, context: MarkdownContext): Block[] {
  const blocks: Block[] = [];
  let open: Paragraph["children"] = [];
  const close = () => {
    const children = readInlines(open, context);
    open = [];
    const empty = children.every((child) => child.type === "text" && child.text.trim() === "");
    if (!empty) blocks.push({ type: "paragraph", children });
  };
  for (const child of node.children) {
    if (child.type !== "image" && child.type !== "imageReference") {
      open.push(child);
      continue;
    }
    close();
    const image = readImage(child, context);
    if (image) blocks.push(image);
  }
  close();
  return blocks;
}

function readList(node: List, context: MarkdownContext): Block & { type: "list" } {
  return {
    type: "list",
    ordered: node.ordered === true,
    items: node.children.map((item) => readItem(item.children, context)),
  };
}

function readItem(nodes: (BlockContent | DefinitionContent)[], context: MarkdownContext): ListItem {
  const children: Inline[] = [];
  const items: ListItem[] = [];
  const add = (inlines: Inline[]) => {
    if (children.length > 0 && inlines.length > 0) children.push({ type: "break" });
    children.push(...inlines);
  };
  for (const node of nodes) {
    if (node.type === "paragraph" || node.type === "heading") {
      add(readInlines(node.children, context));
    } else if (node.type === "code") add([{ type: "code", text: node.value }]);
    else if (node.type === "list") items.push(...readList(node, context).items);
    else if (node.type === "blockquote") {
      const quoted = readItem(node.children, context);
      add(quoted.children);
      items.push(...quoted.items);
    } else if (node.type === "table") context.report(node, "a table in a list is not kept");
    else readBlock(node, context);
  }
  return { children, items };
}
