import { isWeak } from "../../study/classroom/standing-out";
import type { WeakSpots } from "../../study/classroom/weak-spots";
import { counted, dateAndTime } from "../frame/words";
import type { ClassReply } from "./class-reply";
import { findingOf } from "./finding";

/** The class, what its figures say in one sentence, and the key of the scales. */
export function ClassHead({ reply }: { reply: ClassReply }) {
  const { weakSpots } = reply;
  const { students, started, topics } = weakSpots;
  const told = topics.some(({ facility }) => facility !== null);
  return (
    <div className="lede">
      <p className="eyebrow">
        {reply.class.name}
        {reply.class.examAt === null ? "" : ` · exam ${dateAndTime(reply.class.examAt)}`}
      </p>
      <h1 className="title">Weak spots, worst first</h1>
      <p className="says">
        {summary(weakSpots, reply)} {doubts(weakSpots, reply)}
      </p>
      {started !== null && (
        <p className="small second">
          {started} of {counted(students, "student")} have started.
        </p>
      )}
      {told && (
        <p className="note">
          Dot: share right on the first try. Heavy line: where the true share lies with 95{"\u00a0"}
          % confidence.
        </p>
      )}
    </div>
  );
}

function summary({ students, started, topics }: WeakSpots, reply: ClassReply): string {
  if (students === 0) {
    return "No student has joined yet. Show them the link, or send it; numbers appear when five have answered.";
  }
  if (started === null) {
    return `${counted(students, "student")} in the class; fewer than five have started. Numbers appear when five have answered.`;
  }
  const told = topics.flatMap(({ topic, facility }) => (facility ? [{ topic, facility }] : []));
  const weak = told.filter(({ facility }) => isWeak(facility));
  const [worst] = weak;
  if (told.length === 0) return "No topic has answers of five students yet.";
  if (!worst) return "No topic is weak on the first try.";
  const name = reply.topics.find(({ id }) => id === worst.topic)?.title ?? worst.topic;
  return weak.length === 1
    ? `One topic is weak: ${name}.`
    : `${weak.length} topics are weak. Begin with ${name}.`;
}

/** Questions that may be wrong themselves are named beside what the class does not know. */
function doubts({ topics }: WeakSpots, reply: ClassReply): string {
  const names = topics.flatMap((topic) => {
    if (findingOf(topic, reply)?.act !== "check the key") return [];
    return reply.topics.find(({ id }) => id === topic.topic)?.title ?? topic.topic;
  });
  if (names.length === 0) return "";
  const first = names.length === 1 ? "One question" : `${names.length} questions`;
  return `${first} may be wrong: see ${names.join(", ")}.`;
}
