import type { Answer } from "../../../study/question/answer";

/** *I don't know*, as the last of the options. */
export function UnknownOption({ answer }: { answer: (answer: Answer) => void }) {
  return (
    <button
      className="option option--none"
      type="button"
      onClick={() => answer({ kind: "unknown" })}
    >
      <span />
      <span>I don’t know</span>
    </button>
  );
}
