import Link from "next/link";
import type { QuestionBody } from "../../study/question/question";
import { RecallFigure } from "../frame/recall";
import type { HeldCourse } from "../offline/device-database";
import { InlineText } from "../ui/inline-text";
import { textLanguage } from "../ui/text-language";
import { AnswerSpace } from "./answer-space";
import type { Numbered } from "./deck-topics";
import { KeyWords } from "./key-words";

/** What each kind is called for those who look through a deck. */
function kindOf(body: QuestionBody): string {
  switch (body.kind) {
    case "choice":
      return "one answer of several";
    case "choices":
      return "several answers";
    case "typed":
      return "short answer";
    case "cloze":
      return "blanks to fill";
    case "ordering":
      return body.layout === "layers" ? "layer stack" : "order";
    case "matching":
      return "matching";
    case "list":
      return "recall";
  }
}

/** One question: on the screen with its answer behind a word, on paper with the space to answer. */
export function DeckQuestion({
  number,
  question,
  course,
  chance,
}: Numbered & { course: HeldCourse; chance: number | null }) {
  const { body, slide, lecture } = question;
  return (
    <li className="deck__question" {...textLanguage(course.language)}>
      <span className="deck__no">{number}</span>
      <div>
        <p className="deck__prompt">
          <InlineText text={body.prompt} gap={() => <span className="paper__blank">…</span>} />
        </p>
        <AnswerSpace body={body} number={number} />
        <p className="note only-screen" lang="en">
          {kindOf(body)} · <RecallFigure chance={chance} />
        </p>
        <details className="words only-screen">
          <summary lang="en">
            Answer<span className="unseen"> to question {number}</span>
          </summary>
          <div className="deck__answer">
            <KeyWords body={body} number={number} />
            <p className="deck__why">
              <InlineText text={body.explanation} />
            </p>
          </div>
          <Link
            className="word word--link"
            lang="en"
            href={`/lecture/${course.id}/${lecture}#slide-${slide}`}
          >
            Slide {slide}
          </Link>
        </details>
      </div>
    </li>
  );
}
