/** A stretch of question text: plain, or under one of the three inline marks; `gap` stands for a cloze's blank. */
export type InlineMark =
  | { type: "text"; text: string }
  | { type: "code" | "strong" | "emphasis"; children: InlineMark[] }
  | { type: "gap"; index: number };

const blanks = /\{\{[^{}]*\}\}/g;
/** Stands for a blank while marks are read, so that an answer's own signs are none (a private-use character). */
const gap = "\uE000";
const marks = /`([^`]+)`|\*\*(\S|\S[\s\S]*?\S)\*\*(?!\*)|\*([^\s*]|[^\s*][\s\S]*?[^\s*])\*(?!\*)/;

/**
 * Reads `code`, **strong** and *emphasis* in a text; signs without a partner stay as they are. Nothing is ever HTML.
 * With `gaps`, each `{{…}}` (also inside a mark) becomes a gap, counted from 0.
 */
export function inlineMarks(text: string, { gaps = false } = {}): InlineMark[] {
  let seen = 0;

  function plain(part: string): InlineMark[] {
    const pieces = gaps ? part.split(gap) : [part];
    return pieces.flatMap((piece, index): InlineMark[] => [
      ...(index > 0 ? [{ type: "gap" as const, index: seen++ }] : []),
      ...(piece === "" ? [] : [{ type: "text" as const, text: piece }]),
    ]);
  }

  function read(part: string): InlineMark[] {
    const found = marks.exec(part);
    if (!found) return plain(part);
    const [all, code, strong, emphasis] = found;
    const before = plain(part.slice(0, found.index));
    const inside: InlineMark =
      code !== undefined
        ? { type: "code", children: plain(code) }
        : strong !== undefined
          ? { type: "strong", children: read(strong) }
          : { type: "emphasis", children: read(emphasis ?? "") };
    return [...before, inside, ...read(part.slice(found.index + all.length))];
  }

  return read(gaps ? text.replaceAll(blanks, gap) : text);
}

/** The same text without its marks, for accessible names and announcements. */
export function withoutMarks(text: string): string {
  const bare = (nodes: InlineMark[]): string =>
    nodes
      .map((node) =>
        node.type === "text" ? node.text : node.type === "gap" ? "" : bare(node.children),
      )
      .join("");
  return bare(inlineMarks(text));
}
