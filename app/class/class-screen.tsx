"use client";
import { notFound } from "next/navigation";
import { useRef, useState } from "react";
import { AppPage } from "../frame/app-page";
import { SignedIn } from "../frame/signed-in";
import { useFetched } from "../frame/use-fetched";
import { usePathPart } from "../frame/use-path-part";
import { counted, dateAndTime } from "../frame/words";
import { Loading } from "../ui/loading";
import { TryAgain } from "../ui/try-again";
import type { ClassReply } from "./class-reply";
import { QuestionDetail } from "./question-detail";
import { Reports } from "./reports";
import { TopicSpots } from "./topic-spots";

/** The lecturer's page: where the class is weak, worst first. */
export function ClassScreen() {
  const id = usePathPart(0);
  const [fetched, again] = useFetched<ClassReply>(
    id ? `/api/classes/${encodeURIComponent(id)}/weak-spots` : null,
  );
  if (id === "" || fetched.status === "missing") notFound();
  return (
    <SignedIn>
      {(_, state) => (
        <AppPage state={state} wide>
          {fetched.status === "loading" && <Loading label="Counting first answers" lines={6} />}
          {fetched.status === "failed" && (
            <TryAgain
              title="The figures cannot be fetched now"
              reason={fetched.reason}
              again={again}
            />
          )}
          {fetched.status === "here" && <Spots reply={fetched.value} />}
        </AppPage>
      )}
    </SignedIn>
  );
}

function Spots({ reply }: { reply: ClassReply }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const detail = useRef<HTMLDivElement>(null);
  const { weakSpots } = reply;

  function choose(question: string) {
    setChosen(question);
    // On a narrow screen the question opens below the list: go there.
    if (!matchMedia("(min-width: 60em)").matches) {
      requestAnimationFrame(() => detail.current?.focus());
    }
  }

  const worst = weakSpots.topics[0]?.questions[0];
  const shown = chosen ?? (worst?.facility ? worst.question : null);
  const spot = weakSpots.topics
    .flatMap((topic) => topic.questions)
    .find((one) => one.question === shown);
  const question = reply.questions.find((one) => one.id === shown);
  return (
    <>
      <div className="lede">
        <p className="eyebrow">
          {reply.class.name}
          {reply.class.examAt === null ? "" : ` · exam ${dateAndTime(reply.class.examAt)}`}
        </p>
        <h1 className="title">Weak spots, worst first</h1>
        <p className="small second">
          {weakSpots.started === null
            ? `${counted(weakSpots.students, "student")} in the class; fewer than five have started. Numbers appear when five have answered.`
            : `${weakSpots.started} of ${counted(weakSpots.students, "student")} have started. Dot: right at first sight, with its 95 % interval.`}
        </p>
      </div>
      <div className="two">
        <div>
          <TopicSpots reply={reply} chosen={shown} choose={choose} />
          <Reports reply={reply} />
        </div>
        <div ref={detail} className="two__right" tabIndex={-1} aria-live="polite">
          {spot && question ? (
            <QuestionDetail spot={spot} question={question} reply={reply} />
          ) : (
            <p className="says section">
              Open a topic and choose a question to see who chooses what.
            </p>
          )}
        </div>
      </div>
      <p className="note section">
        A class is people: you see groups of at least five, never one student’s answers, and nothing
        here is for grading.
      </p>
    </>
  );
}
