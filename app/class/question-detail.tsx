import Link from "next/link";
import type { QuestionSpot } from "../../study/classroom/weak-spots";
import { percent } from "../frame/words";
import { Bar } from "../ui/bars";
import { InlineText } from "../ui/inline-text";
import { Scale } from "../ui/scale";
import { Sign } from "../ui/signs";
import { type ClassReply, promptLine } from "./class-reply";

/** One question: how the class did at first sight, and who chose what. */
export function QuestionDetail({
  spot,
  question,
  reply,
}: {
  spot: QuestionSpot;
  question: ClassReply["questions"][number];
  reply: ClassReply;
}) {
  const { facility, distractors } = spot;
  return (
    <article className="section" aria-label="Question">
      <p className="eyebrow">Slide {question.slide}</p>
      <h2 className="prompt">
        <InlineText text={promptLine(question.prompt)} />
      </h2>
      {facility && (
        <>
          <Scale
            big
            at={facility.mean}
            low={facility.low}
            high={facility.high}
            label={`${percent(facility.mean)} right at first sight`}
            under={{ at: facility.mean, text: `${Math.round(facility.mean * 100)} % right` }}
          />
          <p className="small second">
            First answers of {facility.n} of {reply.weakSpots.students} students. With so many, the
            true share lies between {percent(facility.low)} and {percent(facility.high)} with 95 %
            confidence.
          </p>
        </>
      )}
      {distractors ? (
        <Shares {...{ distractors, question }} />
      ) : (
        question.options.length > 0 && (
          <p className="small second">Who chooses what is shown from ten first answers on.</p>
        )
      )}
      <p className="acts">
        <Link
          className="act"
          href={`/lecture/${reply.class.course}/${question.lecture}#slide-${question.slide}`}
        >
          Open slide {question.slide}
        </Link>
      </p>
    </article>
  );
}

function Shares({
  distractors,
  question,
}: {
  distractors: NonNullable<QuestionSpot["distractors"]>;
  question: ClassReply["questions"][number];
}) {
  return (
    <table className="plain">
      <caption>Who chooses what, of {distractors.n} first answers</caption>
      <thead>
        <tr>
          <th scope="col">Option</th>
          <th scope="col">Share</th>
        </tr>
      </thead>
      <tbody>
        {distractors.options.map(({ option, share }) => {
          const body = question.options.find((one) => one.id === option);
          const key = body?.correct === true;
          const known = body?.misconception !== undefined;
          return (
            <tr key={option ?? "unknown"}>
              <th scope="row">
                {option !== null && (
                  <Sign
                    name={key ? "tick" : "cross"}
                    tone={key ? "right" : "wrong"}
                    label={key ? "right" : "wrong"}
                  />
                )}{" "}
                <InlineText text={option === null ? "I don’t know" : (body?.text ?? option)} />
                {known && <span className="note"> – {body.misconception}</span>}
              </th>
              <td>
                <Bar
                  share={share}
                  fill={key ? "solid" : known ? "hatched" : "empty"}
                  figure={percent(share)}
                  {...(option !== null && { tone: key ? ("right" as const) : ("wrong" as const) })}
                />
              </td>
            </tr>
          );
        })}
        {distractors.other !== null && (
          <tr>
            <th scope="row">Other options, too few each to tell apart</th>
            <td>
              <Bar share={distractors.other} fill="empty" figure={percent(distractors.other)} />
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
