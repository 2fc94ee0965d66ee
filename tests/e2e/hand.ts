/** How a student answers, whatever the hand does it with. Texts are what the student sees, or part of it; pieces of a line are named in full. */
export interface Hand {
  /** One option of a single choice; that is the answer. */
  choose(option: string): Promise<void>;
  /** Several options, then *Check*. */
  tick(options: string[]): Promise<void>;
  /** A short text, then *Check*. */
  type(text: string): Promise<void>;
  /** The blanks in their order, then *Check*. */
  fill(texts: string[]): Promise<void>;
  /** A line of pieces into this order, then *Check*. */
  arrange(pieces: string[]): Promise<void>;
  /** A stack from its tray, top to bottom, then *Check*. */
  build(layers: string[]): Promise<void>;
  /** A right-hand side for each row, in the order of the rows, then *Check*. */
  match(sides: string[]): Promise<void>;
  /** Lines of free recall, then *Check*. */
  recall(lines: string[]): Promise<void>;
  dontKnow(): Promise<void>;
  /** On from the feedback. */
  goOn(): Promise<void>;
}
