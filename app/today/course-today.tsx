import Link from "next/link";
import { candidates } from "../../study/exam/candidates";
import {
  questionsInScope,
  type Standing,
  standing,
  topicStandings,
  weakestFirst,
} from "../../study/exam/standing";
import { useMoment } from "../frame/moment";
import { counted } from "../frame/words";
import type { HeldCourse } from "../offline/device-database";
import type { DeviceState } from "../offline/device-state";
import { Scale, ScaleKey } from "../ui/scale";
import { textLanguage } from "../ui/text-language";
import { ExamHead } from "./exam-head";
import { Idea } from "./idea";
import { TopicRow } from "./topic-row";
import { whatHelps } from "./what-helps";

/** One course: its exam and what would be remembered of it today; beside or under them its topics and lectures. */
export function CourseToday({
  course,
  state,
  first,
}: {
  course: HeldCourse;
  state: DeviceState;
  first: boolean;
}) {
  const moment = useMoment();
  const classes = state.classes.filter((one) => one.course === course.id);
  const questions = questionsInScope(course, classes);
  const all = standing(course.id, questions, state.cards, state.model, moment);
  const topics = topicStandings(course, questions, state.cards, state.model, moment);
  const open = candidates(state, { course: course.id });
  return (
    <>
      <div className="home__say">
        <ExamHead course={course} classes={classes} now={moment.now} level={first ? 1 : 2} />
        <section className="section" aria-label={`Where you stand in ${course.title}`}>
          {all.seen === 0 ? <NotBegun all={all} /> : <Remembered all={all} />}
          <p className="says">{whatHelps(all, open, state.model, moment)}</p>
        </section>
      </div>
      <div className="home__topics">
        <section className="section" aria-label={`Topics of ${course.title}`}>
          <h2 className="heading">{all.seen > 0 ? "Topics, weakest first" : "Topics"}</h2>
          {all.seen > 0 && <ScaleKey now="remembered today" />}
          <div className="rows">
            {weakestFirst(topics).map((topic) => (
              <TopicRow key={topic.topic} course={course} topic={topic} />
            ))}
          </div>
        </section>
        <section className="section" aria-label={`Lectures of ${course.title}`}>
          <h2 className="heading">Lectures</h2>
          <div className="rows">
            {course.content.lectures.map((lecture) => (
              <Link key={lecture.id} className="row" href={`/lecture/${course.id}/${lecture.id}`}>
                <span className="row__name" {...textLanguage(course.language)}>
                  {lecture.title}
                </span>
                <span className="row__no">{counted(lecture.slides.length, "slide")}</span>
              </Link>
            ))}
          </div>
        </section>
      </div>
    </>
  );
}

function Remembered({ all }: { all: Standing }) {
  const share = Math.round(all.remembered * 100);
  return (
    <>
      <p className="eyebrow">You would remember today</p>
      <p className="figure">
        {share}&nbsp;% <small>of {counted(all.questions, "question")}</small>
      </p>
      <Scale
        big
        label={`${share} of 100 would be remembered today`}
        now={all.remembered}
        under={{ at: all.remembered, text: `${share} today` }}
      />
    </>
  );
}

function NotBegun({ all }: { all: Standing }) {
  return (
    <>
      <Idea />
      <h2 className="title">{counted(all.questions, "question")} to practise</h2>
    </>
  );
}
