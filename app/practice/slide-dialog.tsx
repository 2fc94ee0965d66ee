"use client";
import Link from "next/link";
import type { Slide } from "../../study/lecture/slide";
import { Dialog } from "../ui/dialog";
import { SlideView } from "../ui/slide-view";
import { textLanguage } from "../ui/text-language";
import type { Turn } from "./turn";

/** The slide that answers the question; the words that do are marked once the question is. */
export function SlideDialog({
  open,
  slide,
  turn,
  marked,
  close,
}: {
  open: boolean;
  slide: Slide;
  turn: Turn;
  marked: boolean;
  close: () => void;
}) {
  const { course, question } = turn;
  const { cites } = question.body;
  const cited = marked && cites !== undefined ? [{ words: cites }] : [];
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
