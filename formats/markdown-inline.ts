import type { Definition, PhrasingContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import type { Inline } from "../study/lecture/slide";

/** What reading a piece of Markdown needs beside the piece. */
export interface MarkdownContext {
  /** Reports something of the piece that is not kept. */
  report: (node: { position?: { start: { line: number } } | undefined }, message: string) => void;
  /** `[label]: https://…` lines of the file, by label. */
  definitions: Map<string, Definition>;
}

/** Inline HTML comments are notes to oneself, not content. */
export const htmlComment = /^\s*(?:<!--[\s\S]*?-->\s*)+$/;

const keptScheme = /^(?:https?:\/\/|mailto:)[^\s]+$/i;

/** Inline content without what a slide cannot hold; every loss is reported. */
export function readInlines(nodes: PhrasingContent[], context: MarkdownContext): Inline[] {
  return nodes.flatMap((node) => readInline(node, context));
}

function readInline(node: PhrasingContent, context: MarkdownContext): Inline[] {
  switch (node.type) {
    case "text": {
      const text = node.value.replace(/\s*\n\s*/g, " ");
      return text === "" ? [] : [{ type: "text", text }];
    }
    case "strong":
    case "emphasis":
      return [{ type: node.type, children: readInlines(node.children, context) }];
    case "inlineCode":
      return [{ type: "code", text: node.value }];
    case "break":
      return [{ type: "break" }];
    case "link":
      return readLink(node.url, node.children, node, context);
    case "linkReference": {
      const url = context.definitions.get(node.identifier)?.url ?? "";
      return readLink(url, node.children, node, context);
    }
    case "delete":
      return readInlines(node.children, context);
    case "html":
      if (!htmlComment.test(node.value)) context.report(node, "HTML is not kept");
      return [];
    case "image":
    case "imageReference":
      context.report(
        node,
        "an image is kept only in a paragraph outside lists, headings and tables",
      );
      return [];
    default:
      context.report(node, "footnotes are not kept");
      return [];
  }
}

function readLink(
  href: string,
  children: PhrasingContent[],
  node: PhrasingContent,
  context: MarkdownContext,
): Inline[] {
  const inside = readInlines(children, context);
  if (keptScheme.test(href)) return [{ type: "link", href, children: inside }];
  const shown = href.slice(0, 60) || textOf(node);
  context.report(node, `the link '${shown}' is not kept; links begin with http, https or mailto`);
  return inside;
}
