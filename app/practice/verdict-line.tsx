import { daysUntilDue } from "../../study/exam/next-question";
import { cardKey } from "../../study/memory/card";
import { Again } from "../../study/memory/model";
import { momentNow } from "../frame/moment";
import { counted, inDays } from "../frame/words";
import type { DeviceState } from "../offline/device-state";
import { InlineText } from "../ui/inline-text";
import type { Marked } from "../ui/question/question-view";
import { verdictWords } from "../ui/question/verdict-words";
import { Sign } from "../ui/signs";
import type { Turn } from "./turn";

/** Right or not, in one line, and when the question comes back. Announced to those who do not see it. */
export function VerdictLine({
  turn,
  state,
  marked,
  said,
  others,
}: {
  turn: Turn;
  state: DeviceState;
  marked: Marked;
  said: "guessed" | "overruled" | null;
  /** After how many others it comes back in this sitting; null where it does not. */
  others: number | null;
}) {
  const right = marked.marking.right || said === "overruled";
  return (
    <div className="verdict in" role="status">
      {marked.answer.kind === "unknown" ? (
        <Sign name="ring" tone="waiting" />
      ) : (
        <Sign name={right ? "tick" : "cross"} tone={right ? "right" : "wrong"} />
      )}
      <p>
        {said === "overruled" ? (
          "Counted as right."
        ) : (
          <InlineText text={verdictWords(turn.question.body, marked)} />
        )}
      </p>
      <p className="verdict__when">
        <Sign name="ring" tone="waiting" /> {whenAgain(turn, state, others)}
      </p>
    </div>
  );
}

function whenAgain(turn: Turn, state: DeviceState, others: number | null): string {
  const card = state.cards.get(cardKey(turn.course.id, turn.question.id));
  if (!card) return "This answer does not count.";
  if (card.lastRating === Again) {
    return others === null
      ? "Again when you next practise"
      : `Again in ${counted(others, "question")}, then tomorrow`;
  }
  const moment = momentNow();
  const days = daysUntilDue([card], state.model, moment);
  return days === null ? "Not again this year" : `Again ${inDays(Math.max(1, days), moment.now)}`;
}
