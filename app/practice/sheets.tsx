"use client";
import type { ClassSummary } from "../../study/exam/snapshot";
import type { Slide } from "../../study/lecture/slide";
import { KeysHelp } from "./keys-help";
import { ReportDialog } from "./report-dialog";
import { SlideDialog } from "./slide-dialog";
import type { Turn } from "./turn";

/** What can be opened over a question. */
export type SheetName = "slide" | "report" | "keys";

/** All that opens over a question; loaded after the question stands. */
export default function Sheets({
  open,
  turn,
  slide,
  reportable,
  marked,
  close,
}: {
  open: SheetName | null;
  turn: Turn;
  slide: Slide | undefined;
  reportable: ClassSummary | undefined;
  /** Is the question answered? */
  marked: boolean;
  close: () => void;
}) {
  return (
    <>
      {slide && <SlideDialog open={open === "slide"} {...{ slide, turn, marked, close }} />}
      {reportable && (
        <ReportDialog open={open === "report"} turn={turn} of={reportable.id} close={close} />
      )}
      <KeysHelp open={open === "keys"} close={close} />
    </>
  );
}
