import { Fragment, type ReactNode } from "react";
import type { BodyOf, QuestionBody } from "../../study/question/question";
import { InlineText } from "../ui/inline-text";
import { LayerStack } from "../ui/layer-stack";
import { type Lettered, paperOptions, paperPieces, paperSides } from "./paper-order";

/** The letter that a part has on the paper; nothing on the screen, where no letters stand. */
type LetterOf = (id: string) => ReactNode;

const letterIn =
  (pieces: Lettered[]): LetterOf =>
  (id) => <b className="only-paper">{pieces.find((piece) => piece.id === id)?.letter} </b>;

function Order({ body, number }: { body: BodyOf<"ordering">; number: number }) {
  const letter = letterIn(paperPieces(body, number));
  if (body.layout !== "layers") {
    return (
      <ol className="slide__list">
        {body.items.map(({ id, text }) => (
          <li key={id}>
            <InlineText text={text} />
          </li>
        ))}
      </ol>
    );
  }
  const layers = body.items.map(({ id, text, cells = 1 }) => ({
    cells: Array.from({ length: cells }, () => ({
      text: (
        <>
          {letter(id)}
          <InlineText text={text} />
        </>
      ),
      span: 1,
    })),
  }));
  return <LayerStack layers={layers} label="The stack, top to bottom" />;
}

function Options({ body, number }: { body: BodyOf<"choice" | "choices">; number: number }) {
  const options = paperOptions(body, number);
  const letter = letterIn(options);
  const right = new Set(body.options.filter((one) => one.correct === true).map(({ id }) => id));
  return (
    <ul className="key-words">
      {options
        .filter(({ id }) => right.has(id))
        .map(({ id, text }) => (
          <li key={id}>
            {letter(id)}
            <InlineText text={text} />
          </li>
        ))}
    </ul>
  );
}

function Pairs({ body, number }: { body: BodyOf<"matching">; number: number }) {
  const letter = letterIn(paperSides(body, number));
  return (
    <dl className="key-words key-words--pairs">
      {body.pairs.map(({ id, left, right }) => (
        <Fragment key={id}>
          <dt>
            <InlineText text={left} />
          </dt>
          <dd>
            {letter(id)}
            <InlineText text={right} />
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}

/** The right answer of a question in words. */
export function KeyWords({ body, number }: { body: QuestionBody; number: number }) {
  switch (body.kind) {
    case "choice":
    case "choices":
      return <Options body={body} number={number} />;
    case "typed":
      return (
        <p className="key-words">
          {body.answer[0]} {body.unit}
        </p>
      );
    case "cloze":
      return (
        <p className="key-words">
          <InlineText text={body.prompt} gap={(index) => <ins>{body.blanks[index]?.[0]}</ins>} />
        </p>
      );
    case "ordering":
      return <Order body={body} number={number} />;
    case "matching":
      return <Pairs body={body} number={number} />;
    case "list":
      return (
        <ul className="slide__list key-words">
          {body.items.map(({ id, text }) => (
            <li key={id}>
              <InlineText text={text} />
            </li>
          ))}
        </ul>
      );
  }
}
