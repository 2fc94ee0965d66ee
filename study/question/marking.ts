/** How one part of a question (an option, a blank, a piece, a pair, a list item) came out. */
export interface PartMark {
  /** The option's, piece's, pair's or item's id; the index of a blank as text. */
  id: string;
  /**
   * right: given and right · wrong: given and wrong · missed: right but not given ·
   * rest: rightly left alone.
   */
  verdict: "right" | "wrong" | "missed" | "rest";
  /** What was given there, where that is text or another part's id. */
  given?: string;
}

export interface Marking {
  /** 0..1; partial credit where a kind has parts. */
  score: number;
  /** score is 1. */
  right: boolean;
  parts: PartMark[];
  /** What the question has to say to this very answer: the `why` of what was chosen, in order. */
  feedback: string[];
  /** The known confusion this answer shows, if any. */
  misconception: string | null;
}
