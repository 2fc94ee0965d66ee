"use client";
import Link from "next/link";
import { lazy, Suspense, useEffect, useState } from "react";
import { minutesFor } from "../../study/exam/minutes";
import { othersUntilAgain } from "../../study/exam/next-question";
import { counted } from "../frame/words";
import { Notice } from "../ui/notice";
import { ProgressRule } from "../ui/progress-rule";
import { QuestionView } from "../ui/question/question";
import { Sign } from "../ui/signs";
import { textLanguage } from "../ui/text-language";
import { AskingActs } from "./asking-acts";
import type { AskingProps } from "./asking-props";
import { Feedback } from "./feedback";
import type { SheetName } from "./sheets";
import { usePracticeKeys } from "./use-practice-keys";
import { VerdictLine } from "./verdict-line";

const loadSheets = () => import("./sheets");
const Sheets = lazy(loadSheets);

/** One question fills the screen, open or marked. */
export function Asking(props: AskingProps) {
  const { sitting, turn, state, left, answer, goOn, undo, sawSlide } = props;
  const { marked, done } = sitting;
  const [open, setOpen] = useState<SheetName | null>(null);
  const [wanted, setWanted] = useState(false);
  const [unloaded, setUnloaded] = useState(false);
  const close = () => setOpen(null);
  const show = (sheet: SheetName) =>
    loadSheets().then(
      () => {
        setWanted(true);
        setOpen(sheet);
      },
      () => setUnloaded(true),
    );
  // Before it is wanted, so that it opens without a network too.
  useEffect(() => {
    loadSheets().catch(() => undefined);
  }, []);
  const lecture = turn.course.content.lectures.find((one) => one.id === turn.question.lecture);
  const slide = lecture?.slides.find((one) => one.number === turn.question.slide);
  const others = marked && !marked.marking.right && !sitting.said ? othersUntilAgain(left) : null;
  const all = done.length + left;
  const number = marked ? done.length : done.length + 1;
  const text = textLanguage(turn.course.language);
  const reportable = state.classes.find((one) => one.course === turn.course.id);

  usePracticeKeys({
    undo: () => done.length > 0 && void undo(),
    help: () => void show("keys"),
    unknown: () => !marked && void answer({ kind: "unknown" }),
    goOn: () => marked && void goOn(),
  });

  const showSlide = () => {
    sawSlide();
    void show("slide");
  };

  const put = `${turn.course.id}/${turn.question.id}/${turn.startedAt}/${marked !== null}`;
  const report = reportable ? () => void show("report") : null;

  return (
    <main className="practice">
      <header className="practice__head">
        <Link className="leave" href="/" aria-label="Stop practising; answers are kept">
          <Sign name="cross" />
        </Link>
        <span className="where" {...text}>
          {lecture?.title}
        </span>
        <span className="left">
          {left === 0 ? (
            "the last one"
          ) : (
            <>
              <b>{minutesFor(left, sitting.seconds)}&nbsp;min</b> · {counted(left, "question")}
            </>
          )}
        </span>
      </header>
      <ProgressRule
        done={done.length / all}
        again={others === null ? null : (done.length + others) / all}
        label="Practice"
        says={`${done.length} of ${all}`}
      />
      {sitting.oops && (
        <div className="in">
          <Notice kind="error">{sitting.oops}</Notice>
        </div>
      )}
      {unloaded && (
        <div className="in">
          <Notice kind="waiting">This opens when there is a network again.</Notice>
        </div>
      )}
      <div className="asked" {...text}>
        <FromTheTop key={`top ${put}`} />
        <QuestionView
          key={put}
          body={turn.question.body}
          seed={turn.seed}
          number={number}
          marked={marked}
          onAnswer={(given) => void answer(given)}
          source={
            slide && (
              <>
                <button type="button" onClick={showSlide}>
                  Slide {slide.number}
                </button>
                {" as a hint"}
              </>
            )
          }
          verdict={
            marked && <VerdictLine {...{ turn, state, marked, others }} said={sitting.said} />
          }
          acts={<AskingActs {...props} report={report} />}
        />
        {marked && <Feedback {...props} slide={slide} showSlide={showSlide} report={report} />}
      </div>
      {wanted && (
        <Suspense>
          <Sheets {...{ open, turn, slide, reportable, close }} marked={marked !== null} />
        </Suspense>
      )}
    </main>
  );
}

/** Where one had scrolled down to the last option or to Continue, what comes next begins at its top all the same. */
function FromTheTop() {
  // (Braces: newer browsers answer scrollTo with a promise.)
  useEffect(() => {
    scrollTo(0, 0);
  }, []);
  return null;
}
