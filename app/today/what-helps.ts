import type { Candidate, Moment } from "../../study/exam/next-question";
import { daysUntilDue, openCount } from "../../study/exam/next-question";
import type { Standing } from "../../study/exam/standing";
import type { Card } from "../../study/memory/card";
import type { MemoryModel } from "../../study/memory/model";
import { inDays } from "../frame/words";

const are = (n: number) => (n === 1 ? "1 is" : `${n} are`);

/** One sentence that says what there is to do today. */
export function whatHelps(
  { seen, questions }: Standing,
  open: readonly Candidate[],
  model: MemoryModel,
  moment: Moment,
): string {
  if (questions === 0) return "There are no questions here yet.";
  if (seen === 0) {
    return "You have not met any of them yet. Answer ten, and Kordus can say what you would remember.";
  }
  const unseen = questions - seen;
  const due = openCount(open, model, moment) - unseen;
  const met = `You have met ${unseen === 0 ? "all of them" : `${seen} of ${questions}`}`;
  const rest = unseen === 0 ? "" : " What you have not met counts as not remembered.";
  if (due > 0) return `${met}; ${are(due)} due again.${rest}`;
  const cards = open.flatMap(({ card }): Card[] => (card ? [card] : []));
  const days = daysUntilDue(cards, model, moment);
  const next = days === null ? "" : ` until ${inDays(Math.max(1, days), moment.now)}`;
  return `${met}, and nothing is due again${next.replace(" on ", " ")}.${rest}`;
}
