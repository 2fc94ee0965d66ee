import type { ReactNode } from "react";
import { InlineText } from "./inline-text";
import { Sign } from "./signs";
import "./studio.css";

export interface DraftOption {
  id: string;
  text: string;
  key: boolean;
  /** Why a wrong one tempts. */
  why?: string;
}

/** A draft question as it would be asked, with the words it cites, its warnings, and what can be done with it. */
export function DraftView({
  where,
  prompt,
  options,
  warnings,
  explanation,
  cites,
  acts,
}: {
  /** Which draft, and what it was made of: "Draft 2 of 4 · choice · from a part and its role". */
  where: string;
  prompt: string;
  options: readonly DraftOption[];
  /** `Notice`s of the kind `weak`. */
  warnings?: ReactNode;
  explanation: string;
  cites?: string;
  acts: ReactNode;
}) {
  return (
    <article className="draft">
      <p className="eyebrow">{where}</p>
      <h2 className="prompt">
        <InlineText text={prompt} />
      </h2>
      <ol className="draft__options">
        {options.map(({ id, text, key, why }, index) => (
          <li key={id}>
            <span className={key ? "bubble bubble--key" : "bubble"}>
              {key ? <Sign name="tick" label="Right" /> : index + 1}
            </span>
            <span>
              <InlineText text={text} />
              {why && <span className="note">Why tempting: {why}</span>}
            </span>
          </li>
        ))}
      </ol>
      {warnings}
      <p className="small">
        <span className="second">Why</span> <InlineText text={explanation} />
      </p>
      {cites && (
        <p className="small">
          <span className="second">Cites</span> <q className="book">{cites}</q>
        </p>
      )}
      <div className="acts">{acts}</div>
    </article>
  );
}

export interface ListedDraft {
  id: string;
  prompt: string;
  state: "accepted" | "rejected" | "open" | "waiting";
}

const signs = {
  accepted: <Sign name="tick" tone="right" />,
  rejected: <Sign name="cross" tone="wrong" />,
  waiting: <Sign name="ring" tone="waiting" />,
  open: null,
};

/** The drafts of one slide and how far each has come. */
export function DraftList({
  drafts,
  open,
}: {
  drafts: readonly ListedDraft[];
  open: (id: string) => void;
}) {
  return (
    <>
      <h3 className="heading">Drafts of this slide</h3>
      <ol className="draft-list">
        {drafts.map(({ id, prompt, state }, index) => (
          <li key={id}>
            <button
              type="button"
              aria-current={state === "open" ? "true" : undefined}
              onClick={() => open(id)}
            >
              <span className="second">{index + 1}</span>
              <span>
                <InlineText text={prompt} />
              </span>
              <span className="nowrap">
                {signs[state]} {state}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
