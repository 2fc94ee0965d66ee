import type { Facility, QuestionSpot, TopicSpot } from "../../study/classroom/weak-spots";
import { counted, percent } from "../frame/words";
import { InlineText } from "../ui/inline-text";
import { Scale } from "../ui/scale";
import { Sign } from "../ui/signs";
import { type ClassReply, promptLine } from "./class-reply";

/** A topic or question whose interval lies below this is a weak spot. */
const weakBelow = 0.6;

const range = ({ low, high }: Facility) => `${Math.round(low * 100)}–${Math.round(high * 100)}`;

/** Topics, worst first, each with its questions. */
export function TopicSpots({
  reply,
  chosen,
  choose,
}: {
  reply: ClassReply;
  chosen: string | null;
  choose: (question: string) => void;
}) {
  return (
    <section aria-label="Topics">
      {reply.weakSpots.topics.map((topic, index) => (
        <Topic key={topic.topic} {...{ topic, reply, chosen, choose }} open={index === 0} />
      ))}
    </section>
  );
}

function Topic({
  topic,
  reply,
  chosen,
  choose,
  open,
}: {
  topic: TopicSpot;
  reply: ClassReply;
  chosen: string | null;
  choose: (question: string) => void;
  open: boolean;
}) {
  const { facility, questions } = topic;
  const title = reply.topics.find((one) => one.id === topic.topic)?.title ?? topic.topic;
  const told = questions.filter((one) => one.facility !== null);
  return (
    <div className="section">
      <h2 className="row__name">{title}</h2>
      {facility ? (
        <Figure facility={facility} of={reply.weakSpots.students} label={title} />
      ) : (
        <p className="small second">
          <Sign name="ring" tone="waiting" /> Not enough answers yet (needs 5)
        </p>
      )}
      {told.length > 0 && (
        <details className="words" open={open}>
          <summary>
            {told.length} of {counted(questions.length, "question")} with enough answers
          </summary>
          <div className="rows">
            {told.map((spot) => (
              <Question key={spot.question} {...{ spot, reply, chosen, choose }} />
            ))}
          </div>
        </details>
      )}
    </div>
  );
}

function Figure({ facility, of, label }: { facility: Facility; of: number; label: string }) {
  const { mean, low, high, n } = facility;
  const weak = high < weakBelow || mean < 0.5;
  return (
    <>
      <Scale
        tone={weak ? "weak" : "way"}
        at={mean}
        low={low}
        high={high}
        label={`${label}: ${percent(mean)} right at first sight, between ${range(facility)} with 95 % confidence`}
      />
      <p className="small">
        {weak && <Sign name="wave" tone="weak" label="weak" />} <b>{percent(mean)}</b>{" "}
        <span className="second">
          ({range(facility)}) right at first sight · {n} of {of} students
        </span>
      </p>
    </>
  );
}

function Question({
  spot,
  reply,
  chosen,
  choose,
}: {
  spot: QuestionSpot;
  reply: ClassReply;
  chosen: string | null;
  choose: (question: string) => void;
}) {
  const question = reply.questions.find((one) => one.id === spot.question);
  if (!question || !spot.facility) return null;
  return (
    <button
      className="row row--choose"
      type="button"
      aria-pressed={chosen === spot.question}
      onClick={() => choose(spot.question)}
    >
      <span className="row__name">
        <InlineText text={promptLine(question.prompt)} />
      </span>
      <span className="row__no">
        <b>{percent(spot.facility.mean)}</b> ({range(spot.facility)}) · {spot.facility.n}
      </span>
    </button>
  );
}
