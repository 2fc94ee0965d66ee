import Link from "next/link";
import type { AskedQuestion } from "../../study/exam/snapshot";
import { isWeak } from "../../study/exam/standing";
import type { Slide } from "../../study/lecture/slide";
import { counted, percent } from "../frame/words";
import type { HeldCourse } from "../offline/device-database";
import type { DeviceState } from "../offline/device-state";
import { InlineText } from "../ui/inline-text";
import { Scale } from "../ui/scale";
import { Sign } from "../ui/signs";
import { SlideView } from "../ui/slide-view";
import { textLanguage } from "../ui/text-language";
import { useStanding } from "./slide-standing";

interface OfSlide {
  course: HeldCourse;
  questions: AskedQuestion[];
  state: DeviceState;
}

/** A slide under a line that says how well it is remembered; its questions beside it, or folded up under it. */
export function SlideWithQuestions({
  slide,
  wide,
  ...of
}: OfSlide & { slide: Slide; wide: boolean }) {
  return (
    <section
      id={`slide-${slide.number}`}
      className="section lecture"
      aria-label={`Slide ${slide.number}`}
    >
      <div>
        <div className="lecture__mark">
          <span className="eyebrow">Slide {slide.number}</span>
          {of.questions.length > 0 && <Remembered {...of} />}
        </div>
        <div {...textLanguage(of.course.language)}>
          <SlideView slide={slide} />
        </div>
      </div>
      {of.questions.length > 0 && (
        <details className="words" open={wide}>
          <summary>{counted(of.questions.length, "question")}</summary>
          <Questions {...of} />
        </details>
      )}
    </section>
  );
}

function Remembered({ course, questions, state }: OfSlide) {
  const all = useStanding(course.id, state)(questions);
  if (all.seen === 0) return <span className="row__no">not met yet</span>;
  const weak = isWeak(all);
  const share = percent(all.remembered);
  return (
    <span className="lecture__standing row__no">
      <Scale label={`${share} of this slide’s questions remembered today`} now={all.remembered} />
      <span>
        {weak && <Sign name="wave" tone="weak" label="weak" />}{" "}
        <b className={weak ? "is-weak" : undefined}>{share}</b>
      </span>
    </span>
  );
}

function Questions({ course, questions, state }: OfSlide) {
  const standingOf = useStanding(course.id, state);
  const topics = course.content.topics.filter(({ id }) =>
    questions.some((question) => question.topic === id),
  );
  return (
    <>
      <ul className="rows">
        {questions.map((question) => {
          const one = standingOf([question]);
          const weak = isWeak(one);
          return (
            <li key={question.id} className="row">
              <span className="small" {...textLanguage(course.language)}>
                <InlineText text={question.body.prompt.replace(/\{\{[^}]*\}\}/g, "____")} />
              </span>
              <span className="row__no">
                {weak && <Sign name="wave" tone="weak" label="weak" />}{" "}
                {one.seen === 0 ? (
                  "not met yet"
                ) : (
                  <b className={weak ? "is-weak" : undefined}>{percent(one.remembered)}</b>
                )}
              </span>
            </li>
          );
        })}
      </ul>
      {topics.map(({ id, title }) => (
        <Link
          key={id}
          className="word word--link"
          href={`/practice?course=${course.id}&topic=${id}`}
        >
          <span>
            Practise: <bdi {...textLanguage(course.language)}>{title}</bdi>
          </span>
        </Link>
      ))}
    </>
  );
}
