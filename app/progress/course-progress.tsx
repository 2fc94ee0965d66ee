import { isWeak, questionsInScope, topicStandings, weakestFirst } from "../../study/exam/standing";
import type { Step } from "../../study/memory/fold";
import { useMoment } from "../frame/moment";
import { percent } from "../frame/words";
import type { HeldCourse } from "../offline/device-database";
import type { DeviceState } from "../offline/device-state";
import { Scale, ScaleKey } from "../ui/scale";
import { Sign } from "../ui/signs";
import { textLanguage } from "../ui/text-language";
import { RememberedSoFar } from "./remembered-so-far";

/** One course: what was remembered of it so far, and its topics. */
export function CourseProgress({
  course,
  state,
  steps,
}: {
  course: HeldCourse;
  state: DeviceState;
  steps: readonly Step[];
}) {
  const moment = useMoment();
  const questions = questionsInScope(course, state.classes);
  const topics = weakestFirst(topicStandings(course, questions, state.cards, state.model, moment));
  const text = textLanguage(course.language);
  const weak = topics.filter(isWeak);
  const unmet = topics.filter((one) => one.seen === 0);
  return (
    <>
      <RememberedSoFar {...{ course, questions, state, steps }} />
      <section className="section" aria-label={`${course.title}, by topic`}>
        <h2 className="eyebrow">By topic, weakest first</h2>
        <p className="says">{topicsInWords(weak.length, unmet.length, topics.length)}</p>
        <ScaleKey now="share of its questions you would remember today" />
        <div className="rows">
          {topics.map((one) => (
            <div key={one.topic} className="row">
              <span className="row__name" {...text}>
                {one.title}
              </span>
              <span className="row__no">
                {one.seen === 0 ? (
                  `${one.questions} not met yet`
                ) : (
                  <>
                    {isWeak(one) && <Sign name="wave" tone="weak" label="weak" />}{" "}
                    <b className={isWeak(one) ? "is-weak" : undefined}>{percent(one.remembered)}</b>
                  </>
                )}
              </span>
              {one.seen > 0 && (
                <Scale
                  label={`${one.title}: ${percent(one.remembered)} remembered today`}
                  now={one.remembered}
                />
              )}
            </div>
          ))}
        </div>
        <details className="words">
          <summary>Read this as a table</summary>
          <table className="plain">
            <thead>
              <tr>
                <th scope="col">Topic</th>
                <th scope="col" className="num">
                  today
                </th>
                <th scope="col" className="num">
                  of those met
                </th>
                <th scope="col" className="num">
                  met
                </th>
              </tr>
            </thead>
            <tbody>
              {topics.map(({ topic, title, seen, questions: all, remembered, recall }) => (
                <tr key={topic}>
                  <th scope="row" {...text}>
                    {title}
                  </th>
                  <td className="num">{percent(remembered)}</td>
                  <td className="num">{recall === null ? "–" : percent(recall)}</td>
                  <td className="num">
                    {seen} of {all}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      </section>
    </>
  );
}

function topicsInWords(weak: number, unmet: number, all: number): string {
  const parts = [
    ...(weak > 0 ? [`${weak} of ${all} topics ${weak === 1 ? "is" : "are"} weak`] : []),
    ...(unmet > 0 ? [`${unmet} ${unmet === 1 ? "is" : "are"} not met yet`] : []),
  ];
  if (parts.length === 0) return "No topic is weak: you would remember at least half of each.";
  return `${parts.join(", and ")}.`.replace(/^(\d+) (is|are) not/, `$1 of ${all} topics $2 not`);
}
