import { dateOfDay } from "../../study/exam/practice-days";
import { type Hard, hardestQuestions, recallRuns } from "../../study/exam/recall-runs";
import { recallToday } from "../../study/exam/standing";
import { studyDay } from "../../study/memory/day";
import type { Step } from "../../study/memory/fold";
import { Again } from "../../study/memory/model";
import { useMoment } from "../frame/moment";
import { counted, dayOf, percent } from "../frame/words";
import type { DeviceState } from "../offline/device-state";
import { ForgettingCurve } from "../ui/forgetting-curve";
import { InlineText } from "../ui/inline-text";
import { textLanguage } from "../ui/text-language";

const shown = 3;
const dayMs = 86_400_000;

/** The questions missed most often, each with the curve of its forgetting. */
export function HardestQuestions({ state, steps }: { state: DeviceState; steps: readonly Step[] }) {
  const { now } = useMoment();
  const hardest = hardestQuestions(steps, shown).flatMap((hard) => {
    const course = state.courses.find((one) => one.id === hard.course);
    const asked = course?.content.questions.find((question) => question.id === hard.question);
    const prompt = asked?.body.prompt.replace(/\{\{[^}]*\}\}/g, "____");
    return course && prompt ? [{ hard, prompt, text: textLanguage(course.language) }] : [];
  });
  return (
    <section className="section" aria-labelledby="hardest">
      <h2 className="eyebrow" id="hardest">
        Hardest for you
      </h2>
      {hardest.length === 0 ? (
        <p className="says">No question has gone wrong and come back yet.</p>
      ) : (
        <>
          <p className="says">
            {hardest.length === 1
              ? "This one has gone wrong most often."
              : `These ${hardest.length} have gone wrong most often.`}{" "}
            Each answer lifts what you remember; from then on it fades again.
          </p>
          {hardest.map(({ hard, prompt, text }) => (
            <figure key={`${hard.course}/${hard.question}`} className="hard">
              <figcaption className="row__name" {...text}>
                <InlineText text={prompt} />
              </figcaption>
              <Curve hard={hard} state={state} now={now} />
              <details className="words">
                <summary>Read this as words</summary>
                <Answers hard={hard} />
              </details>
            </figure>
          ))}
          <p className="note">
            Missed, a question stays at 0 until you recall it. In colour: the week to come, if you
            do not practise it.
          </p>
        </>
      )}
    </section>
  );
}

/** The answers to a question, day by day. */
function Answers({ hard }: { hard: Hard }) {
  return (
    <ol className="small">
      {hard.steps.map(({ review, rating }) => (
        <li key={review.id}>
          {dayOf(dateOfDay(studyDay(review.effectiveAt, review.utcOffset)))}:{" "}
          {rating === Again ? "wrong" : "right"}
        </li>
      ))}
    </ol>
  );
}

function Curve({ hard, state, now }: { hard: Hard; state: DeviceState; now: number }) {
  const moment = useMoment();
  const until = now + 7 * dayMs;
  const runs = recallRuns(hard.steps, state.model, until);
  const today = percent(recallToday(hard.card, state.model, moment));
  const said = `Wrong ${hard.missed} of ${counted(hard.reps, "time")}; ${today} remembered today.`;
  return (
    <>
      <p className="note">{said}</p>
      <ForgettingCurve points={runs} now={now} until={until} label={said} />
    </>
  );
}
