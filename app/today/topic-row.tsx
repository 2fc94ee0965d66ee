import Link from "next/link";
import { isWeak, type TopicStanding } from "../../study/exam/standing";
import { percent } from "../frame/words";
import type { HeldCourse } from "../offline/device-database";
import { Scale } from "../ui/scale";
import { Sign } from "../ui/signs";
import { textLanguage } from "../ui/text-language";

/** One topic: how much of it would be remembered now. The row leads to practising it. */
export function TopicRow({ course, topic }: { course: HeldCourse; topic: TopicStanding }) {
  const { title, seen, questions, remembered } = topic;
  const weak = isWeak(topic);
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
            <b className={weak ? "is-weak" : undefined}>{percent(remembered)}</b>
            {seen < questions && ` · ${seen} of ${questions} met`}
          </>
        ) : (
          `${questions} not met yet`
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
