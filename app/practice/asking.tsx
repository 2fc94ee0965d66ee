"use client";
import Link from "next/link";
import { useState } from "react";
import { counted } from "../frame/words";
import { Notice } from "../ui/notice";
import { ProgressRule } from "../ui/progress-rule";
import { Sign } from "../ui/signs";
import { AskingActs } from "./asking-acts";
import type { AskingProps } from "./asking-props";
import { Feedback } from "./feedback";
import { KeysHelp } from "./keys-help";
import { ReportDialog } from "./report-dialog";
import { SlideDialog } from "./slide-dialog";
import { usePracticeKeys } from "./use-practice-keys";
import { VerdictLine } from "./verdict-line";
import { QuestionView } from "./views/question";

/** One question fills the screen, open or marked. */
export function Asking(props: AskingProps) {
  const { sitting, turn, state, left, answer, goOn, undo, sawSlide } = props;
  const { marked, done } = sitting;
  const [open, setOpen] = useState<"slide" | "report" | "keys" | null>(null);
  const close = () => setOpen(null);
  const lecture = turn.course.content.lectures.find((one) => one.id === turn.question.lecture);
  const slide = lecture?.slides.find((one) => one.number === turn.question.slide);
  const number = marked ? done.length : done.length + 1;
  const reportable = state.classes.find((one) => one.course === turn.course.id);

  usePracticeKeys({
    undo: () => done.length > 0 && void undo(),
    help: () => setOpen("keys"),
    unknown: () => !marked && void answer({ kind: "unknown" }),
    goOn: () => marked && void goOn(),
  });

  const showSlide = () => {
    sawSlide();
    setOpen("slide");
  };

  return (
    <main className="practice">
      <header className="practice__head">
        <Link className="leave" href="/" aria-label="Stop practising; answers are kept">
          <Sign name="cross" />
        </Link>
        <span className="where">{lecture?.title}</span>
        <span className="left">
          {left === 0 ? "the last one" : `${counted(left, "question")} left`}
        </span>
      </header>
      <ProgressRule
        done={done.length / (done.length + left)}
        label="Practice"
        says={`${done.length} of ${done.length + left}`}
      />
      {sitting.oops && (
        <div className="in">
          <Notice kind="error">{sitting.oops}</Notice>
        </div>
      )}
      <QuestionView
        key={`${turn.course.id}/${turn.question.id}/${turn.startedAt}/${marked !== null}`}
        body={turn.question.body}
        seed={turn.seed}
        number={number}
        marked={marked}
        onAnswer={(given) => void answer(given)}
        verdict={marked && <VerdictLine {...{ turn, state, marked }} said={sitting.said} />}
        acts={<AskingActs {...props} slide={showSlide} />}
      />
      {marked && (
        <Feedback
          {...props}
          slide={slide}
          showSlide={showSlide}
          report={reportable ? () => setOpen("report") : null}
        />
      )}
      {slide && <SlideDialog open={open === "slide"} slide={slide} turn={turn} close={close} />}
      {reportable && (
        <ReportDialog open={open === "report"} turn={turn} of={reportable.id} close={close} />
      )}
      <KeysHelp open={open === "keys"} close={close} />
    </main>
  );
}
