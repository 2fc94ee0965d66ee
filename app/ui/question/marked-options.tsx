import type { PartMark } from "../../../study/question/marking";
import type { Option } from "../../../study/question/question";
import { InlineText } from "../inline-text";
import type { Tone } from "../signs";
import { type Bubble, MarkedRow } from "./marked-row";

const tones: Record<PartMark["verdict"], Tone | undefined> = {
  right: "right",
  missed: undefined,
  wrong: "wrong",
  rest: undefined,
};

/** The options as they stood, each with its marking; the reasons of the chosen ones and of the key hang on them. */
export function MarkedOptions({
  options,
  parts,
  tags,
  missed,
}: {
  options: Option[];
  parts: PartMark[];
  /** What each verdict is called here. */
  tags: Partial<Record<PartMark["verdict"], string>>;
  /** How a key that was not chosen looks. */
  missed: Bubble;
}) {
  const bubbles: Record<PartMark["verdict"], Bubble> = {
    right: "key",
    missed,
    wrong: "wrong",
    rest: "rest",
  };
  const verdicts = new Map(parts.map((part) => [part.id, part.verdict]));
  return (
    <ol className="marking">
      {options.map((option, index) => {
        const verdict = verdicts.get(option.id) ?? "rest";
        return (
          <MarkedRow
            key={option.id}
            bubble={bubbles[verdict]}
            label={index + 1}
            what={<InlineText text={option.text} />}
            tag={tags[verdict]}
            tone={tones[verdict]}
            why={verdict === "rest" ? undefined : option.why}
          />
        );
      })}
    </ol>
  );
}
