import Link from "next/link";
import { isWeak } from "../../study/classroom/standing-out";
import type { TopicSpot } from "../../study/classroom/weak-spots";
import { counted, percent } from "../frame/words";
import { Ranked, RankedList } from "../ui/ranked";
import { Scale } from "../ui/scale";
import { Sign } from "../ui/signs";
import { type ClassReply, slideHref } from "./class-reply";
import { facilityLabel, range } from "./figures";
import { type Finding, findingOf } from "./finding";

/** The topics of the course, worst first: how the class did, why, and what to do. */
export function Topics({
  reply,
  chosen,
  choose,
}: {
  reply: ClassReply;
  /** A topic. */
  chosen: string | null;
  choose: (topic: TopicSpot) => void;
}) {
  return (
    <RankedList label="Topics, worst first">
      {reply.weakSpots.topics.map((topic, index) => (
        <Topic
          key={topic.topic}
          {...{ topic, reply, choose }}
          rank={index + 1}
          current={topic.topic === chosen}
        />
      ))}
    </RankedList>
  );
}

function Topic({
  topic,
  reply,
  rank,
  current,
  choose,
}: {
  topic: TopicSpot;
  reply: ClassReply;
  rank: number;
  current: boolean;
  choose: (topic: TopicSpot) => void;
}) {
  const name = reply.topics.find((one) => one.id === topic.topic)?.title ?? topic.topic;
  const finding = findingOf(topic, reply);
  if (!topic.facility || !finding) {
    return (
      <Ranked
        rank={null}
        name={name}
        act={<span className="ranked__wait">Not enough answers yet (needs 5)</span>}
      />
    );
  }
  const { mean, low, high, n } = topic.facility;
  const weak = isWeak(topic.facility);
  return (
    <Ranked
      {...{ rank, name, current }}
      {...(finding.question && { onChoose: () => choose(topic) })}
      act={<Act finding={finding} reply={reply} />}
      scale={
        <Scale
          tone={weak ? "weak" : "way"}
          {...{ at: mean, low, high }}
          label={`${name}: ${facilityLabel(topic.facility)}`}
        />
      }
    >
      <p className="small">
        {weak && <Sign name="wave" tone="weak" label="weak" />} <b>{percent(mean)}</b>{" "}
        <span className="second">
          ({range(topic.facility)}) on the first try ·{" "}
          <span className="nowrap">
            {n} of {counted(reply.weakSpots.students, "student")}
          </span>
        </span>
      </p>
      {finding.reason && <p className="small">{finding.reason}</p>}
    </Ranked>
  );
}

function Act({ finding: { act, question }, reply }: { finding: Finding; reply: ClassReply }) {
  if (act === "fine") return <span className="second">Fine</span>;
  if (!question) return "Weak";
  // The whole row opens the question.
  if (act === "check the key") return <span className="ranked__go">→ Check the key</span>;
  return (
    <Link className="ranked__link" href={slideHref(reply, question)}>
      → {act === "re-teach" ? "Re-teach" : "Talk about"} slide {question.slide}
    </Link>
  );
}
