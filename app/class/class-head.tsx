import { isWeak } from "../../study/classroom/standing-out";
import type { WeakSpots } from "../../study/classroom/weak-spots";
import { counted, dateAndTime } from "../frame/words";
import type { ClassReply } from "./class-reply";

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
      <p className="says">{summary(weakSpots, reply)}</p>
      {started !== null && (
        <p className="small second">
          {started} of {counted(students, "student")} have started.
        </p>
      )}
      {told && (
        <p className="note">Dot: right at first sight. Heavy line: its 95{"\u00a0"}% interval.</p>
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
  if (!worst) return "No topic is weak at first sight.";
  const name = reply.topics.find(({ id }) => id === worst.topic)?.title ?? worst.topic;
  return weak.length === 1
    ? `One topic is weak: ${name}.`
    : `${weak.length} topics are weak. Begin with ${name}.`;
}
