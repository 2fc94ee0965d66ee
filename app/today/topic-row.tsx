import Link from "next/link";
import type { TopicStanding } from "../../study/exam/standing";
import { counted, percent } from "../frame/words";
import type { HeldCourse } from "../offline/device-database";
import { Scale } from "../ui/scale";
import { Sign } from "../ui/signs";
import { textLanguage } from "../ui/text-language";

/** Below this share of a topic remembered, with at least one question met, it is called weak. */
const weakBelow = 0.5;

/** One topic: how much of it would be remembered now. The row leads to practising it. */
export function TopicRow({ course, topic }: { course: HeldCourse; topic: TopicStanding }) {
  const { title, seen, questions, remembered } = topic;
  const weak = seen > 0 && remembered < weakBelow;
  const href = `/practice?course=${course.id}&topic=${topic.topic}`;
  return (
    <Link className="row" href={href}>
      <span className="row__name" {...textLanguage(course.language)}>
        {title}
      </span>
      <span className="row__no">
        {weak && <Sign name="wave" tone="weak" label="weak" />}{" "}
        {seen > 0 ? (
          <>
            <b>{percent(remembered)}</b> · {seen} of {questions} met
          </>
        ) : (
          `${counted(questions, "question")}, not met yet`
        )}
      </span>
      {seen > 0 && (
        <Scale
          label={`${percent(remembered)} of this topic would be remembered today`}
          now={remembered}
        />
      )}
    </Link>
  );
}
