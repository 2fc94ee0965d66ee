"use client";
import { type ReactNode, useState } from "react";
import { ProjectedLink } from "./projected-link";

/** The link that students open to join: to mark, to copy, to show on the projector. `acts` come first. */
export function JoinLink({
  link,
  title,
  acts,
  big = false,
}: {
  link: string;
  /** The class. */
  title: string;
  acts?: ReactNode;
  big?: boolean;
}) {
  const [said, setSaid] = useState("");
  const [shown, setShown] = useState(false);
  const codeAt = link.lastIndexOf("/") + 1;

  async function copy() {
    try {
      await navigator.clipboard.writeText(link);
      setSaid("Copied. Paste it where your students read.");
    } catch {
      // Over plain http there is no clipboard, and a browser may refuse.
      setSaid("This browser does not let the page copy. Mark the link above and copy it yourself.");
    }
  }

  return (
    <div className={big ? "join join--big" : "join"}>
      <p>
        <span className="small second">Students join at</span>{" "}
        <code className="join__link">
          {link.slice(0, codeAt)}
          <wbr />
          <span className="nowrap">{link.slice(codeAt)}</span>
        </code>
      </p>
      <div className="acts">
        {acts}
        <button className="act" type="button" onClick={() => void copy()}>
          Copy the link
        </button>
        <button className="act" type="button" onClick={() => setShown(true)}>
          Show on the projector
        </button>
      </div>
      <p className="small join__said" role="status">
        {said}
      </p>
      <ProjectedLink link={link} title={title} open={shown} close={() => setShown(false)} />
    </div>
  );
}
