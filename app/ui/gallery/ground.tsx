import { Mark } from "../mark";
import { PageHead } from "../page-head";
import { Sign, type SignName, type Tone } from "../signs";
import { longGerman } from "./samples";
import { Chapter, Shown } from "./shown";

const colours = [
  ...["paper", "sunk", "ink", "ink-2", "hairline", "edge", "accent", "fill", "fill-down"],
  ...["on-fill", "right", "right-wash", "wrong", "wrong-wash", "weak", "weak-wash"],
  ...["waiting", "waiting-wash", "cited"],
];
const spaces = [4, 8, 12, 16, 24, 32, 48, 64];
const meanings: [SignName, Tone, string][] = [
  ["tick", "right", "right"],
  ["cross", "wrong", "wrong"],
  ["wave", "weak", "weak"],
  ["ring", "waiting", "waiting"],
];

/** Colour, type, space, signs: what everything else is made of. */
export function Ground() {
  return (
    <Chapter id="ground" title="Ground">
      <Shown name="Colours" size="wide">
        <ul className="swatches">
          {colours.map((name) => (
            <li key={name}>
              <svg viewBox="0 0 10 6" preserveAspectRatio="none" aria-hidden="true">
                <rect width="10" height="6" fill={`var(--${name})`} />
              </svg>
              <code>{name}</code>
            </li>
          ))}
        </ul>
      </Shown>
      <Shown name="Type">
        <p className="figure">
          74 <small>% expected</small>
        </p>
        <p className="title">Title, one a page</p>
        <p className="prompt">Prompt: the question itself</p>
        <p className="says">
          Says: a sentence in the book face, with a measure that the eye can follow.
        </p>
        <p>Body: what one operates, and explanations.</p>
        <p className="small">Small: help and counts.</p>
        <p className="note">Note: sources and axis labels.</p>
        <p>
          <code>code</code> <kbd>K</kbd> <b>strong</b> <em>emphasis</em> <mark>cited words</mark>{" "}
          <a href="#ground">a way to the colours</a>
        </p>
        <p className="says" lang="de">
          {longGerman}
        </p>
      </Shown>
      <Shown name="Signs" note="Each meaning has a shape as well as a colour.">
        <p className="row-of-parts">
          {meanings.map(([name, tone, word]) => (
            <span key={name} className={`is-${tone}`}>
              <Sign name={name} tone={tone} /> {word}
            </span>
          ))}
          <Sign name="up" label="Up" />
          <Sign name="down" label="Down" />
        </p>
      </Shown>
      <Shown name="Space">
        <ul className="spaces">
          {spaces.map((px) => (
            <li key={px}>
              <svg width={px} height="12" aria-hidden="true">
                <rect width={px} height="12" fill="var(--ink)" />
              </svg>
              <span className="note">{px}</span>
            </li>
          ))}
        </ul>
      </Shown>
      <Shown name="Mark" note="A forgetting curve, lifted again and again.">
        <p className="row-of-parts marks">
          <Mark label="Kordus" />
        </p>
      </Shown>
      <Shown name="Head of a page" size="wide">
        <PageHead
          home="/ui"
          nav={[
            { href: "/ui#ground", label: "Today", current: true },
            { href: "/ui#acts", label: "Progress", current: false },
          ]}
          right="ICA0002 · 48 of 60 students"
        />
      </Shown>
    </Chapter>
  );
}
