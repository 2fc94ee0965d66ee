"use client";
import Link from "next/link";
import type { Slide } from "../../study/lecture/slide";
import { Dialog } from "../ui/dialog";
import { SlideView } from "../ui/slide-view";
import { textLanguage } from "../ui/text-language";
import type { Turn } from "./turn";

/** The slide that answers the question. */
export function SlideDialog({
  open,
  slide,
  turn,
  close,
}: {
  open: boolean;
  slide: Slide;
  turn: Turn;
  close: () => void;
}) {
  const { course, question } = turn;
  const cited = question.body.cites === undefined ? [] : [{ words: question.body.cites }];
  return (
    <Dialog quiet open={open} title={`Slide ${slide.number}`} close={close}>
      <div {...textLanguage(course.language)}>
        <SlideView slide={slide} cited={cited} level={3} />
      </div>
      <div className="acts">
        <button className="act act--main" type="button" onClick={close}>
          Back to the question
        </button>
        <Link
          className="act"
          href={`/lecture/${course.id}/${question.lecture}#slide-${slide.number}`}
        >
          In the lecture
        </Link>
      </div>
    </Dialog>
  );
}
