/** A slide as text: what the student reads, what questions cite, what facts are found on. Never holds HTML. */

export type Inline =
  | { type: "text"; text: string }
  | { type: "strong" | "emphasis"; children: Inline[] }
  | { type: "code"; text: string }
  /** `href` is http(s) or mailto; other schemes are dropped when read. */
  | { type: "link"; href: string; children: Inline[] }
  | { type: "break" };

export interface ListItem {
  children: Inline[];
  items: ListItem[];
}

/** A layer of a stack: its boxes, left to right, each with how many columns it spans. */
export interface Layer {
  cells: { text: string; span: number }[];
}

export type Block =
  | { type: "paragraph"; children: Inline[] }
  | { type: "heading"; level: 2 | 3; children: Inline[] }
  | { type: "list"; ordered: boolean; items: ListItem[] }
  | { type: "table"; head: Inline[][]; rows: Inline[][][] }
  | { type: "layers"; layers: Layer[] }
  | { type: "code"; text: string }
  | { type: "image"; src: string; alt: string };

export interface Slide {
  /** From 1, in the order of the lecture. */
  number: number;
  /** Empty on a slide without a heading. */
  title: string;
  /** Line of the file on which the slide begins, from 1. */
  line: number;
  body: Block[];
}
