import type { Root } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { MarkdownContext } from "./markdown-inline";

const parser = unified().use(remarkParse).use(remarkGfm);
const frontMatterParser = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter, ["yaml"]);

// The parser's time grows with the square of what hangs together and of how deep it is nested; these bounds keep
// a hostile file to seconds, and no lecture comes near them.
const mostCharacters = 500_000;
const longestBlock = 20_000; // characters without a blank line
const deepest = 40; // quotes and lists within one another

/** The tree of a Markdown file; empty where the file is beyond all bounds, which is reported. */
export function parseMarkdown(text: string, report: MarkdownContext["report"]): Root {
  const refused = refusal(text);
  if (refused) {
    report({ position: { start: { line: refused.line } } }, refused.message);
    return { type: "root", children: [] };
  }
  // A '---' with a blank line below is no front matter but ends an empty first slide.
  const hasFrontMatter = /^\uFEFF?---[ \t]*\r?\n[ \t]*\S/.test(text);
  return (hasFrontMatter ? frontMatterParser : parser).parse(text);
}

function refusal(text: string): { line: number; message: string } | null {
  if (text.length > mostCharacters) {
    const most = mostCharacters.toLocaleString("en");
    return { line: 1, message: `the file has more than ${most} characters` };
  }
  let block = 0;
  for (const [index, line] of text.split("\n").entries()) {
    block = line.trim() === "" ? 0 : block + line.length;
    if (nestedIn(line) > deepest)
      return { line: index + 1, message: "nested too deeply to be read" };
    if (block > longestBlock) {
      const most = longestBlock.toLocaleString("en");
      return { line: index + 1, message: `more than ${most} characters without a blank line` };
    }
  }
  return null;
}

/** How many quotes and lists a line begins or continues. */
function nestedIn(line: string): number {
  const before = /^(?:[ \t>]|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/.exec(line)?.[0] ?? "";
  return (before.match(/[>*+.)-]/g)?.length ?? 0) + before.replace(/\S/g, "").length / 4;
}
