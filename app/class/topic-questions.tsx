import { isWeak } from "../../study/classroom/standing-out";
import type { QuestionSpot, TopicSpot } from "../../study/classroom/weak-spots";
import { counted, percent } from "../frame/words";
import { InlineText } from "../ui/inline-text";
import { Sign } from "../ui/signs";
import { type ClassReply, promptLine } from "./class-reply";
import { range } from "./figures";
import { mistakeAt } from "./finding";

/** All questions of a topic that have figures, worst first, to choose from. */
export function TopicQuestions({
  topic,
  reply,
  chosen,
  choose,
}: {
  topic: TopicSpot;
  reply: ClassReply;
  chosen: string;
  choose: (question: string) => void;
}) {
  const title = reply.topics.find((one) => one.id === topic.topic)?.title ?? topic.topic;
  const told = topic.questions.filter((one) => one.facility !== null);
  const waiting = topic.questions.length - told.length;
  return (
    <section className="its-questions" aria-labelledby="asked">
      <h2 className="heading" id="asked">
        {title}: its questions, worst first
      </h2>
      <ul>
        {told.map((spot) => (
          <Row
            key={spot.question}
            {...{ spot, reply, choose }}
            current={spot.question === chosen}
          />
        ))}
      </ul>
      {waiting > 0 && (
        <p className="small second its-questions__wait">
          <Sign name="ring" tone="waiting" /> {counted(waiting, "question")} more: not enough
          answers yet
        </p>
      )}
    </section>
  );
}

function Row({
  spot,
  reply,
  current,
  choose,
}: {
  spot: QuestionSpot;
  reply: ClassReply;
  current: boolean;
  choose: (question: string) => void;
}) {
  const question = reply.questions.find((one) => one.id === spot.question);
  if (!question || !spot.facility) return null;
  return (
    <li>
      <button
        className="its-questions__row"
        type="button"
        aria-current={current}
        onClick={() => choose(spot.question)}
      >
        <span className="its-questions__prompt">
          <InlineText text={promptLine(question.prompt)} />
        </span>
        <span className="its-questions__no">
          {isWeak(spot.facility) && <Sign name="wave" tone="weak" label="weak" />}{" "}
          <b>{percent(spot.facility.mean)}</b> ({range(spot.facility)})
          {mistakeAt(spot, question)?.doubtsKey && <> · check the key</>}
        </span>
      </button>
    </li>
  );
}
