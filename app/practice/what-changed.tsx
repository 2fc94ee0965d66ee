import { questionsInScope, standing, topicStandings } from "../../study/exam/standing";
import { useMoment } from "../frame/moment";
import { counted, percent } from "../frame/words";
import type { HeldCourse } from "../offline/device-database";
import type { DeviceState } from "../offline/device-state";
import { Scale } from "../ui/scale";
import { textLanguage } from "../ui/text-language";
import type { Sitting } from "./use-sitting";

/** What would be remembered before and after this sitting: of each course it touched, and of its topics. */
export function WhatChanged({ sitting, state }: { sitting: Sitting; state: DeviceState }) {
  const touched = new Set(sitting.done.map(({ turn }) => turn.course.id));
  return state.courses
    .filter((course) => touched.has(course.id))
    .map((course) => <CourseChanged key={course.id} {...{ course, sitting, state }} />);
}

function pointsMore(before: number, after: number): string {
  const points = Math.round(after * 100) - Math.round(before * 100);
  if (points === 0) return "as before";
  return `${counted(Math.abs(points), "point")} ${points > 0 ? "more" : "less"} than before`;
}

function CourseChanged({
  course,
  sitting,
  state,
}: {
  course: HeldCourse;
  sitting: Sitting;
  state: DeviceState;
}) {
  const moment = useMoment();
  const { model } = state;
  const questions = questionsInScope(course, state.classes);
  const topicsOf = (cards: DeviceState["cards"]) =>
    topicStandings(course, questions, cards, model, moment);
  const before = standing(course.id, questions, sitting.cardsBefore, model, moment).remembered;
  const after = standing(course.id, questions, state.cards, model, moment).remembered;
  const practised = new Set(
    sitting.done
      .filter(({ turn }) => turn.course.id === course.id)
      .map(({ turn }) => turn.question.topic),
  );
  const shown = (share: number | undefined) => Math.round((share ?? 0) * 100);
  const earlier = new Map(topicsOf(sitting.cardsBefore).map((one) => [one.topic, one]));
  const changed = topicsOf(state.cards).filter(
    ({ topic, remembered }) =>
      practised.has(topic) && shown(remembered) !== shown(earlier.get(topic)?.remembered),
  );
  return (
    <section className="section" aria-label={`What changed in ${course.title}`}>
      <p className="eyebrow">You would now remember, of {course.title}</p>
      <p className="figure">
        {percent(after)} <small>{pointsMore(before, after)}</small>
      </p>
      <Scale
        big
        label={`${percent(after)} would be remembered, ${percent(before)} before`}
        now={after}
        under={{ at: after, text: `${Math.round(after * 100)} now` }}
      />
      {changed.length === 0 && <p className="says">No topic has changed yet.</p>}
      <div className={changed.length > 0 ? "rows" : undefined}>
        {changed.map(({ topic, title, remembered }) => (
          <div key={topic} className="row">
            <span className="row__name" {...textLanguage(course.language)}>
              {title}
            </span>
            <span className="row__no">
              {shown(earlier.get(topic)?.remembered)} → <b>{percent(remembered)}</b>
            </span>
          </div>
        ))}
      </div>
    </section>
  );
}
