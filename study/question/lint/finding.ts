/** Something that an item-writing rule says about a question. */
export interface Finding {
  /** The question's id. */
  question: string;
  /** The rule's name, stable: `key-longest`. */
  rule: string;
  /** Errors must be mended; warnings may stand when `allow` says why. */
  level: "error" | "warning";
  /** A sentence with the reason. */
  message: string;
  /** The option, piece, pair, item or mistake (by id) or the key of the question (`prompt`) it is about. */
  part?: string;
}
