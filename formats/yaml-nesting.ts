const deepestBlock = 40; // "- - - …" on one line
const widestIndent = 200; // spaces
const deepestFlow = 200; // "[[[…" and "{{{…" not closed; lone brackets in texts count, so not few

/**
 * The first line on which YAML is nested deeper than any course is, or null. The parser recurses, and from some
 * depth on it takes the whole process down instead of throwing.
 */
export function tooDeepLine(text: string): number | null {
  let open = 0;
  for (const [index, line] of text.split("\n").entries()) {
    const begin = /^(?: |[-?:](?=[ \t]))*/.exec(line)?.[0] ?? "";
    const marks = begin.replaceAll(" ", "").length;
    for (const sign of line) {
      if (sign === "[" || sign === "{") open++;
      else if ((sign === "]" || sign === "}") && open > 0) open--;
      if (open > deepestFlow) return index + 1;
    }
    if (marks > deepestBlock || begin.length - marks > widestIndent) return index + 1;
  }
  return null;
}
