import type { ReactNode } from "react";
import type { BodyOf, QuestionBody } from "../../study/question/question";
import { InlineText } from "../ui/inline-text";
import { ours } from "../ui/text-language";
import { type Lettered, paperOptions, paperPieces, paperSides } from "./paper-order";

const howTo = (body: QuestionBody): ReactNode => {
  switch (body.kind) {
    case "choices":
      return "Fill in every box that is right.";
    case "ordering": {
      const spare = (body.extras ?? []).length > 0 ? " Not all belong there." : "";
      const [first, last] = body.ends ?? ["first", "last"];
      if (body.layout === "layers") return `Write the letters into the stack.${spare}`;
      return (
        <>
          Number them from 1 (<bdi>{first}</bdi>) to {body.items.length} (<bdi>{last}</bdi>).{spare}
        </>
      );
    }
    case "matching":
      return "Write a letter beside each.";
    default:
      return null;
  }
};

/** How many lines are written on. */
const linesOf = (body: BodyOf<"list">) =>
  Math.min(body.need ?? body.items.length, body.items.length);

function Letters({ pieces }: { pieces: Lettered[] }) {
  return (
    <ul className="paper__letters">
      {pieces.map(({ id, letter, text }) => (
        <li key={id}>
          <b>{letter}</b>
          <span>
            <InlineText text={text} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Ordering({ body, number }: { body: BodyOf<"ordering">; number: number }) {
  const pieces = paperPieces(body, number);
  if (body.layout !== "layers") {
    return (
      <ul className="paper__boxes">
        {pieces.map(({ id, text }) => (
          <li key={id}>
            <i className="paper__box" />
            <span>
              <InlineText text={text} />
            </span>
          </li>
        ))}
      </ul>
    );
  }
  const [top, bottom] = body.ends ?? ["top", "bottom"];
  return (
    <div className="paper__halves">
      <div>
        <p className="ends">{top}</p>
        <ol className="stack">
          {body.items.map(({ id }) => (
            <li key={id} />
          ))}
        </ol>
        <p className="ends">{bottom}</p>
      </div>
      <Letters pieces={pieces} />
    </div>
  );
}

function Space({ body, number }: { body: QuestionBody; number: number }) {
  switch (body.kind) {
    case "choice":
    case "choices":
      return (
        <ul className="paper__boxes">
          {paperOptions(body, number).map(({ id, letter, text }) => (
            <li key={id}>
              <i className={body.kind === "choice" ? "paper__bubble" : "paper__box"}>{letter}</i>
              <span>
                <InlineText text={text} />
              </span>
            </li>
          ))}
        </ul>
      );
    case "typed":
      return (
        <p className="paper__line">
          <i /> {body.unit}
        </p>
      );
    case "cloze":
      return null;
    case "ordering":
      return <Ordering body={body} number={number} />;
    case "matching":
      return (
        <div className="paper__halves">
          <ul className="paper__boxes">
            {body.pairs.map(({ id, left }) => (
              <li key={id}>
                <i className="paper__box" />
                <span>
                  <InlineText text={left} />
                </span>
              </li>
            ))}
          </ul>
          <Letters pieces={paperSides(body, number)} />
        </div>
      );
    case "list":
      return (
        <ol className="paper__lines">
          {body.items.slice(0, linesOf(body)).map(({ id }, index) => (
            <li key={id} className="paper__line">
              {index + 1} <i />
            </li>
          ))}
        </ol>
      );
  }
}

/** On paper, under the prompt: bubbles to fill, lines to write on, a stack to fill. `number` is the question's. */
export function AnswerSpace({ body, number }: { body: QuestionBody; number: number }) {
  const how = howTo(body);
  return (
    <div className="paper__space">
      {how && (
        <p className="note" {...ours}>
          {how}
        </p>
      )}
      <Space body={body} number={number} />
    </div>
  );
}
