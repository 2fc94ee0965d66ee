"use client";
import { useState } from "react";
import type { Answer } from "../../../study/question/answer";
import { mark } from "../../../study/question/mark";
import { QuestionView } from "../question/question";
import { verdictWords } from "../question/verdict-words";
import { Sign } from "../signs";
import { type SampleQuestion, sampleQuestions } from "./samples";
import { Chapter, Shown } from "./shown";

/** All kinds of questions, each open, right, wrong, partly right and not known. */
export function Questions() {
  return (
    <Chapter id="questions" title="Questions">
      <p className="says">
        The open ones can be answered once you let them: they would all take the focus otherwise.
      </p>
      {sampleQuestions.map((sample) => (
        <div key={sample.name} className="states-of-one">
          <OpenOne sample={sample} />
          <MarkedOne sample={sample} state="right" answer={sample.right} />
          <MarkedOne sample={sample} state="wrong" answer={sample.wrong} />
          {sample.partly && (
            <MarkedOne sample={sample} state="partly right" answer={sample.partly} />
          )}
          <MarkedOne sample={sample} state="not known" answer={{ kind: "unknown" }} />
        </div>
      ))}
    </Chapter>
  );
}

function OpenOne({ sample }: { sample: SampleQuestion }) {
  const [tried, setTried] = useState(false);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const marked = answer && { answer, marking: mark(sample.body, answer) };
  return (
    <Shown name={`${sample.name}, open`} size="phone">
      <button
        className="word word--fill"
        type="button"
        aria-pressed={tried}
        onClick={() => {
          setTried(!tried);
          setAnswer(null);
        }}
      >
        Try it
      </button>
      <div className="practice" inert={!tried}>
        <QuestionView
          key={String(answer === null)}
          body={sample.body}
          seed={7}
          number={3}
          level={3}
          marked={marked}
          onAnswer={setAnswer}
          acts={
            <button className="word" type="button" onClick={() => setAnswer({ kind: "unknown" })}>
              I don’t know
            </button>
          }
        />
      </div>
    </Shown>
  );
}

function MarkedOne({
  sample,
  state,
  answer,
}: {
  sample: SampleQuestion;
  state: string;
  answer: Answer;
}) {
  const marked = { answer, marking: mark(sample.body, answer) };
  const { right } = marked.marking;
  return (
    <Shown name={`${sample.name}, ${state}`} size="phone">
      <div className="practice">
        <QuestionView
          body={sample.body}
          seed={7}
          number={3}
          level={3}
          marked={marked}
          onAnswer={() => undefined}
          verdict={
            <div className="verdict in">
              <Sign name={right ? "tick" : "cross"} tone={right ? "right" : "wrong"} />
              <p>{verdictWords(sample.body, marked)}</p>
              <p className="verdict__when">
                <Sign name="ring" tone="waiting" /> Again in 3 days
              </p>
            </div>
          }
        />
      </div>
    </Shown>
  );
}
