"use client";
import Link from "next/link";
import { AppPage } from "../frame/app-page";
import { LectureHead } from "../frame/lecture-head";
import { useRecall } from "../frame/recall";
import { SignedIn } from "../frame/signed-in";
import { useLecture } from "../frame/use-lecture";
import { counted } from "../frame/words";
import type { DeviceState } from "../offline/device-state";
import { Empty } from "../ui/empty";
import { textLanguage } from "../ui/text-language";
import { DeckQuestion } from "./deck-question";
import { deckTopics } from "./deck-topics";
import { PaperHead } from "./paper-head";
import { PaperKey } from "./paper-key";
import { PrintChoice } from "./print-choice";

/** One lecture's questions by topic, to look through, and to print as an exam paper. */
export function DeckScreen() {
  return (
    <SignedIn>
      {(_, state) => (
        <AppPage state={state}>
          <Deck state={state} />
        </AppPage>
      )}
    </SignedIn>
  );
}

function Deck({ state }: { state: DeviceState }) {
  const { course, lecture } = useLecture(state);
  const recall = useRecall(course.id, state);
  const text = textLanguage(course.language);
  const topics = deckTopics(course.content, lecture.id);
  const all = topics.flatMap(({ questions }) => questions);
  return (
    <div className="deck">
      <LectureHead
        course={course}
        lecture={lecture}
        link={
          <Link className="act" href={`/lecture/${course.id}/${lecture.id}`}>
            Lecture
          </Link>
        }
      />
      {all.length === 0 ? (
        <Empty title="No questions yet">
          This lecture has none so far. Its slides are in the lecture.
        </Empty>
      ) : (
        <>
          <PaperHead questions={all.length} />
          <PrintChoice />
          {topics.map(({ id, title, questions }) => (
            <section key={id} className="section">
              <h2 className="deck__topic" {...text}>
                {title}
              </h2>
              <p className="note only-screen">{counted(questions.length, "question")}</p>
              <ol className="rows">
                {questions.map((one) => (
                  <DeckQuestion
                    key={one.question.id}
                    {...one}
                    course={course}
                    chance={recall(one.question.id)}
                  />
                ))}
              </ol>
            </section>
          ))}
          <PaperKey questions={all} course={course} />
        </>
      )}
    </div>
  );
}
