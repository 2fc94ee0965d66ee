"use client";
import { useState } from "react";
import { ConfirmDialog } from "../confirm-dialog";
import { Dialog } from "../dialog";
import { Empty } from "../empty";
import { Loading } from "../loading";
import { Notice } from "../notice";
import { SlideView } from "../slide-view";
import { Toast } from "../toast";
import { TryAgain } from "../try-again";
import { sampleSlide } from "./samples";
import { Chapter, Shown } from "./shown";

/** What a page says when something waits, is missing, has failed or needs a decision. */
export function States() {
  const [open, setOpen] = useState<"slide" | "delete" | null>(null);
  const [remark, setRemark] = useState<string | null>(null);
  const close = () => setOpen(null);
  return (
    <Chapter id="states" title="States">
      <Shown name="Notices">
        <Notice>Practice goes on without a network.</Notice>
        <Notice kind="waiting" title="3 answers waiting.">
          They are sent when there is a network.
        </Notice>
        <Notice kind="right">Thank you. Your lecturer reads it without your name.</Notice>
        <Notice kind="error" title="It was not sent.">
          The server cannot be reached. Try again in a minute.
        </Notice>
      </Shown>
      <Shown name="Warning of a draft" note="What, why, what to do; between two ochre hairlines.">
        <Notice kind="weak" title="The right answer is more than twice as long as the next.">
          Students learn to pick the longest. Shorten it, for example “The pull of the moon”.
        </Notice>
      </Shown>
      <Shown name="Empty">
        <Empty
          title="Nothing practised yet"
          act={
            <button className="act" type="button">
              Practise
            </button>
          }
        >
          Answer ten questions and Kordus can say what you would score at the exam.
        </Empty>
      </Shown>
      <Shown name="Could not be fetched">
        <TryAgain
          title="The figures cannot be fetched now"
          reason="The server cannot be reached."
          again={() => undefined}
        />
      </Shown>
      <Shown name="Being fetched">
        <Loading label="Opening your questions" lines={6} />
      </Shown>
      <Shown name="Dialogs">
        <div className="acts">
          <button className="act" type="button" onClick={() => setOpen("slide")}>
            Show the slide
          </button>
          <button className="act act--danger" type="button" onClick={() => setOpen("delete")}>
            Delete the class
          </button>
        </div>
        <Dialog quiet open={open === "slide"} title="Slide 2" close={close}>
          <SlideView slide={sampleSlide} level={3} cited={[{ words: "pull of the moon" }]} />
          <div className="acts">
            <button className="act act--main" type="button" onClick={close}>
              Back to the question
            </button>
          </div>
        </Dialog>
        <ConfirmDialog
          danger
          open={open === "delete"}
          title="Delete “Tides, spring 2030”?"
          confirm="Delete the class"
          cancel="Keep it"
          onConfirm={close}
          onCancel={close}
        >
          <p>Its figures are gone for good. What students know stays with them.</p>
        </ConfirmDialog>
      </Shown>
      <Shown name="Toast" note="Waits while it is pointed at or holds the focus.">
        <button className="act" type="button" onClick={() => setRemark("Draft 2 rejected.")}>
          Reject the draft
        </button>
        <Toast
          sign={{ name: "cross", tone: "wrong" }}
          act={{ word: "Undo", onClick: () => setRemark(null) }}
          end={() => setRemark(null)}
        >
          {remark}
        </Toast>
      </Shown>
    </Chapter>
  );
}
