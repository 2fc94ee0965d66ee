import type { DistractorShares } from "../../study/classroom/distractors";
import { InlineText } from "../ui/inline-text";
import { type SharesRow, Thirds } from "../ui/thirds";
import type { ClassReply } from "./class-reply";

/** Who chooses what at one question, as far as it may be told. */
export function Shares({
  distractors,
  question,
}: {
  distractors: DistractorShares;
  question: ClassReply["questions"][number];
}) {
  const rows = distractors.options.map(({ option, share }): SharesRow => {
    const body = question.options.find((one) => one.id === option);
    const misconception = body?.correct ? undefined : body?.misconception;
    return {
      id: option ?? "unknown",
      as: body?.correct ? "key" : misconception ? "misconception" : "rest",
      shares: [share],
      name:
        option === null ? (
          "I don’t know"
        ) : (
          <>
            <InlineText text={body?.text ?? option} />
            {misconception && <span className="thirds__why"> {misconception}</span>}
          </>
        ),
    };
  });
  if (distractors.other !== null) {
    rows.push({
      id: "other",
      as: "rest",
      name: "Other answers, too few each to tell apart",
      shares: [distractors.other],
    });
  }
  return (
    <Thirds
      caption={`Who chooses what, of ${distractors.n} first answers`}
      columns={["Share"]}
      rows={rows}
    />
  );
}
