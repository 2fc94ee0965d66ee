"use client";
import { useRef, useState } from "react";
import { withoutMarks } from "../ui/inline-marks";
import { JoinLink } from "../ui/join-link";
import { ClassHead } from "./class-head";
import { type ClassReply, promptLine } from "./class-reply";
import { findingOf } from "./finding";
import { QuestionDetail } from "./question-detail";
import { Reports } from "./reports";
import { TopicQuestions } from "./topic-questions";
import { Topics } from "./topics";

/** Topics left, the chosen one's question right; on a phone below, with the focus led there and a way back. */
export function Spots({ reply }: { reply: ClassReply }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [said, setSaid] = useState("");
  const list = useRef<HTMLElement>(null);
  const detail = useRef<HTMLDivElement>(null);
  const { weakSpots } = reply;
  const [first] = weakSpots.topics;
  const shown = chosen ?? (first && findingOf(first, reply)?.question?.id) ?? null;
  const topic = weakSpots.topics.find((one) =>
    one.questions.some((spot) => spot.question === shown),
  );
  const spot = topic?.questions.find((one) => one.question === shown);
  const question = reply.questions.find((one) => one.id === shown);
  const joinLink = `${location.origin}/join/${reply.class.joinCode}`;
  const titleOf = (id: string) => reply.topics.find((one) => one.id === id)?.title ?? id;

  function choose(id: string | undefined) {
    if (id === undefined) return;
    setChosen(id);
    const prompt = reply.questions.find((one) => one.id === id)?.prompt ?? "";
    setSaid(`Shown: ${withoutMarks(promptLine(prompt))}`);
    // On a narrow screen the question stands below the list: go there.
    if (matchMedia("(min-width: 60em)").matches) return;
    requestAnimationFrame(() => {
      detail.current?.scrollIntoView();
      detail.current?.querySelector("h2")?.focus({ preventScroll: true });
    });
  }

  function back() {
    const row = list.current?.querySelector<HTMLElement>('[aria-current="true"]');
    row?.focus();
    row?.scrollIntoView({ block: "center" });
  }

  return (
    <>
      <div className={weakSpots.students === 0 ? "board board--alone" : "board"}>
        <section ref={list} className="board__list" aria-label="Weak spots">
          <ClassHead reply={reply} />
          {weakSpots.students === 0 ? (
            <JoinLink big title={reply.class.name} link={joinLink} />
          ) : (
            <Topics
              reply={reply}
              chosen={topic?.topic ?? null}
              choose={(one) => choose(findingOf(one, reply)?.question?.id)}
            />
          )}
          <Reports reply={reply} />
        </section>
        {weakSpots.started === null && weakSpots.students > 0 && (
          <div className="board__right">
            <div className="board__stay">
              <h2 className="heading">Others can still join</h2>
              <JoinLink big title={reply.class.name} link={joinLink} />
            </div>
          </div>
        )}
        {topic && spot && question && (
          <div className="board__right" ref={detail}>
            <div className="board__stay">
              <p className="board__back">
                <button className="word word--link" type="button" onClick={back}>
                  Back to the list
                </button>
              </p>
              <QuestionDetail {...{ spot, question, reply }} topic={titleOf(topic.topic)} />
              <TopicQuestions {...{ topic, reply, choose }} chosen={question.id} />
            </div>
          </div>
        )}
      </div>
      <p className="unseen" role="status">
        {said}
      </p>
      <p className="note board__foot">
        A class is people: you see groups of at least five, never one student’s answers, and nothing
        here is for grading.
      </p>
    </>
  );
}
