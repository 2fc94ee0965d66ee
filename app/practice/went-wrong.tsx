import Link from "next/link";
import { daysUntilDue } from "../../study/exam/next-question";
import { cardKey } from "../../study/memory/card";
import { Again } from "../../study/memory/model";
import { useMoment } from "../frame/moment";
import { counted, inDays } from "../frame/words";
import type { DeviceState } from "../offline/device-state";
import { InlineText } from "../ui/inline-text";
import { Sign } from "../ui/signs";
import { textLanguage } from "../ui/text-language";
import type { Turn } from "./turn";
import type { Sitting } from "./use-sitting";

/** The rest opens on demand, so that the way on stays near. */
const shown = 5;

/** The questions that went wrong in this sitting, each with its slide and when it comes back. */
export function WentWrong({ sitting, state }: { sitting: Sitting; state: DeviceState }) {
  const missed = new Map<string, Turn>();
  for (const { turn, right } of sitting.done) {
    if (!right) missed.set(cardKey(turn.course.id, turn.question.id), turn);
  }
  if (missed.size === 0) return null;
  const all = [...missed];
  return (
    <section className="section" aria-labelledby="wrong">
      <h2 className="heading" id="wrong">
        What went wrong
      </h2>
      <p className="small second went-wrong">
        What you have not recalled since comes back when you next practise.
      </p>
      <Rows of={all.slice(0, shown)} state={state} />
      {all.length > shown && (
        <details className="words">
          <summary>And {counted(all.length - shown, "more", "more")}</summary>
          <Rows of={all.slice(shown)} state={state} />
        </details>
      )}
    </section>
  );
}

function Rows({ of, state }: { of: [string, Turn][]; state: DeviceState }) {
  return (
    <ul className="rows">
      {of.map(([key, { course, question }]) => (
        <li key={key} className="row">
          <span className="row__name" {...textLanguage(course.language)}>
            <InlineText text={question.body.prompt.replace(/\{\{[^}]*\}\}/g, "____")} />
          </span>
          <span className="missed small second">
            <span>
              <Sign name="ring" tone="waiting" /> <ComesBack of={key} state={state} />
            </span>
            <Link
              className="word word--link"
              href={`/lecture/${course.id}/${question.lecture}#slide-${question.slide}`}
            >
              Slide {question.slide}
            </Link>
          </span>
        </li>
      ))}
    </ul>
  );
}

function ComesBack({ of, state }: { of: string; state: DeviceState }) {
  const moment = useMoment();
  const card = state.cards.get(of);
  if (!card) return "does not count";
  if (card.lastRating === Again) return "not recalled yet";
  const days = daysUntilDue([card], state.model, moment);
  if (days === null) return "recalled since; not again this year";
  return `recalled since; comes back ${inDays(Math.max(1, days), moment.now)}`;
}
