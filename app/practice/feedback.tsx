"use client";
import { useEffect, useRef } from "react";
import type { Slide } from "../../study/lecture/slide";
import { Foot } from "../ui/foot";
import { InlineText } from "../ui/inline-text";
import { SlideView } from "../ui/slide-view";
import type { AskingProps } from "./asking-props";

/** After the answer: why, the slide it comes from, and the way on. */
export function Feedback({
  sitting,
  turn,
  goOn,
  undo,
  say,
  slide,
  showSlide,
  report,
}: AskingProps & {
  slide: Slide | undefined;
  showSlide: () => void;
  /** Null where there is no class to tell. */
  report: (() => void) | null;
}) {
  const { body } = turn.question;
  const onward = useRef<HTMLButtonElement>(null);
  useEffect(() => onward.current?.focus({ preventScroll: true }), []);
  const right = sitting.marked?.marking.right === true;
  const unknown = sitting.marked?.answer.kind === "unknown";
  const typed = body.kind === "typed" || body.kind === "cloze" || body.kind === "list";
  return (
    <>
      <div className="explanation in">
        <p>
          <InlineText text={body.explanation} />
        </p>
      </div>
      {slide && (
        <div className="excerpt in">
          <p className="note excerpt__from">
            <span>{slide.title}</span>{" "}
            <button className="word word--link" type="button" onClick={showSlide}>
              Slide {slide.number}
            </button>
          </p>
          {body.cites !== undefined && (
            <blockquote>
              <SlideView slide={slide} cited={[{ words: body.cites }]} excerpt />
            </blockquote>
          )}
        </div>
      )}
      <div className="push" />
      <Foot
        main={
          <button ref={onward} className="act act--main" type="button" onClick={() => void goOn()}>
            Continue
          </button>
        }
        words={
          <>
            <button className="word" type="button" onClick={() => void undo()}>
              Undo
            </button>
            {right && (
              <button
                className="word word--fill"
                type="button"
                aria-pressed={sitting.said === "guessed"}
                onClick={() => void say("guessed")}
              >
                I guessed
              </button>
            )}
            {!right && typed && !unknown && (
              <button
                className="word word--fill"
                type="button"
                aria-pressed={sitting.said === "overruled"}
                onClick={() => void say("overruled")}
              >
                I was right
              </button>
            )}
            {report && (
              <button className="word" type="button" onClick={report}>
                Report
              </button>
            )}
          </>
        }
      />
    </>
  );
}
