import Link from "next/link";
import { isWeak } from "../../study/classroom/standing-out";
import type { QuestionSpot } from "../../study/classroom/weak-spots";
import { percent } from "../frame/words";
import { InlineText } from "../ui/inline-text";
import { Scale } from "../ui/scale";
import { type ClassReply, promptLine, slideHref } from "./class-reply";
import { facilityLabel, range } from "./figures";
import { type Mistake, mistakeAt } from "./finding";
import { Shares } from "./shares";

/** One question: how the class did at first sight, who chose what, and what that says. */
export function QuestionDetail({
  spot,
  question,
  topic,
  reply,
}: {
  spot: QuestionSpot;
  question: ClassReply["questions"][number];
  /** Its title. */
  topic: string;
  reply: ClassReply;
}) {
  const { facility, distractors } = spot;
  const mistake = mistakeAt(spot, question);
  const reports = reply.reports.filter((one) => one.question === question.id);
  return (
    <article className="question-spot" aria-label="Question">
      <p className="eyebrow">
        {topic} · slide {question.slide}
      </p>
      <h2 className="prompt" tabIndex={-1}>
        <InlineText text={promptLine(question.prompt)} />
      </h2>
      {facility && (
        <div className="facility">
          <Scale
            big
            tone={isWeak(facility) ? "weak" : "way"}
            {...{ at: facility.mean, low: facility.low, high: facility.high }}
            label={facilityLabel(facility)}
            under={{ at: facility.mean, text: `${Math.round(facility.mean * 100)} % right` }}
          />
          <p className="small second">
            {range(facility)} % with 95 % confidence, from first answers of {facility.n} of{" "}
            {reply.weakSpots.students} students.
          </p>
        </div>
      )}
      {distractors && <Shares {...{ distractors, question }} />}
      {mistake && <Says mistake={mistake} />}
      {!distractors && (
        <p className="small second">
          {question.options.length > 0
            ? "Who chooses what is shown from ten first answers on."
            : "Who chooses what is shown for questions with one right option."}
        </p>
      )}
      {reports.map((report) => (
        <p className="says" key={report.id}>
          A student reports: “{report.text}”
        </p>
      ))}
      <p className="acts">
        <Link className="act act--main" href={slideHref(reply, question)}>
          Open slide {question.slide}
        </Link>
      </p>
    </article>
  );
}

function Says({ mistake }: { mistake: Mistake }) {
  const { text, share, ofWrong, misconception, doubtsKey } = mistake;
  if (doubtsKey) {
    return (
      <p className="says">
        Check the key: more chose “{text}” ({percent(share)}) than the answer that counts as right.
        If the key is right, this is the mistake to talk about.
      </p>
    );
  }
  return (
    <p className="says">
      A common mistake: {percent(ofWrong)} of the wrong answers choose “{text}”
      {misconception ? `. Whoever does so ${misconception}.` : "."}
    </p>
  );
}
