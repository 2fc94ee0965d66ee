import type { Heading, Root, RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import type { Slide } from "../study/lecture/slide";
import { readFrontMatter } from "./front-matter";
import { readBlocks } from "./markdown-block";
import type { MarkdownContext } from "./markdown-inline";
import { parseMarkdown } from "./markdown-tree";
import type { Problem } from "./problem";

/** A lecture as read. */
export interface MarkdownReading {
  /** From the front matter, else the first slide's title; empty where there is neither. */
  title: string;
  slides: Slide[];
  /** Files that the slides show, as paths inside the lecture's folder, with the lines of their slides. */
  images: { src: string; line: number }[];
  problems: Problem[];
}

/**
 * Reads a lecture in Markdown. A line `---` between blank lines ends a slide; in a file without such lines every
 * first-level heading begins one. Whatever a slide cannot hold (HTML, foreign images, …) is left out and
 * reported with its line.
 */
export function readMarkdown(text: string, path: string): MarkdownReading {
  const problems: Problem[] = [];
  const report: MarkdownContext["report"] = (node, message) => {
    problems.push({ path, line: node.position?.start.line ?? 1, level: "error", message });
  };
  const root = parseMarkdown(text, report);
  const definitions: MarkdownContext["definitions"] = new Map();
  for (const node of root.children) {
    if (node.type === "definition") definitions.set(node.identifier, node);
    if (node.type === "heading" && isAccidental(node, text)) {
      problems.push({
        path,
        line: node.position?.end.line ?? 1,
        level: "warning",
        message:
          "'---' right under a text makes it a heading; to end a slide, put a blank line above",
      });
    }
  }

  const front = root.children[0]?.type === "yaml" ? root.children[0] : null;
  const { title, problems: frontProblems } = readFrontMatter(front?.value ?? "", path);
  problems.push(...frontProblems);

  const slides = slideContents(root, text, report).map(
    ({ nodes, line }, index): Slide => readSlide(nodes, index + 1, line, { report, definitions }),
  );
  problems.sort((a, b) => a.line - b.line);
  return { title: title ?? slides[0]?.title ?? "", slides, images: imagesOf(slides), problems };
}

function sourceOf(node: RootContent, text: string): string {
  return text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}

const isSeparator = (node: RootContent, text: string) =>
  node.type === "thematicBreak" && /^-{3,}\s*$/.test(sourceOf(node, text));

/** Markdown takes `text`, newline, `---` for a heading; most who write that mean the end of a slide. */
function isAccidental(node: Heading, text: string): boolean {
  return /\n\s*-+\s*$/.test(sourceOf(node, text));
}

interface SlideContent {
  nodes: RootContent[];
  line: number;
}

/** What stands on each slide. Empty slides at either end are nothing, those between are reported. */
function slideContents(
  root: Root,
  text: string,
  report: MarkdownContext["report"],
): SlideContent[] {
  const nodes = root.children.filter((node) => node.type !== "yaml");
  const separated = nodes.some((node) => isSeparator(node, text));
  const begins = (node: RootContent) =>
    separated ? isSeparator(node, text) : node.type === "heading" && node.depth === 1;

  const slides: SlideContent[] = [{ nodes: [], line: 1 }];
  for (const node of nodes) {
    const line = node.position?.start.line ?? 1;
    if (begins(node)) slides.push({ nodes: [], line });
    if (isSeparator(node, text)) continue;
    const slide = slides.at(-1);
    if (slide?.nodes.length === 0) slide.line = line;
    slide?.nodes.push(node);
  }
  slides.forEach(({ nodes: inside, line }, index) => {
    if (inside.length > 0 || index === 0 || index === slides.length - 1) return;
    report({ position: { start: { line } } }, "this slide is empty");
  });
  return slides.filter((slide) => slide.nodes.length > 0);
}

function readSlide(
  nodes: RootContent[],
  number: number,
  line: number,
  context: MarkdownContext,
): Slide {
  const titleAt = nodes.findIndex((node) => node.type === "heading");
  const heading = nodes[titleAt];
  return {
    number,
    title: heading ? textOf(heading).replace(/\s+/g, " ").trim() : "",
    line,
    body: readBlocks(titleAt < 0 ? nodes : nodes.toSpliced(titleAt, 1), context),
  };
}

function imagesOf(slides: Slide[]): { src: string; line: number }[] {
  return slides.flatMap(({ line, body }) =>
    body.flatMap((block) => (block.type === "image" ? [{ src: block.src, line }] : [])),
  );
}
