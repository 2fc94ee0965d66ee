import type { HeldCourse } from "../offline/device-database";
import { InlineText } from "../ui/inline-text";
import { textLanguage } from "../ui/text-language";
import type { Numbered } from "./deck-topics";
import { KeyWords } from "./key-words";

/** On paper only, and only when wanted: the right answers with their explanations, on a new page. */
export function PaperKey({ questions, course }: { questions: Numbered[]; course: HeldCourse }) {
  return (
    <section className="paper__key only-paper" aria-label="Key">
      <h2 className="title">Key</h2>
      <ol>
        {questions.map(({ number, question }) => (
          <li key={question.id} className="deck__question" {...textLanguage(course.language)}>
            <span className="deck__no">{number}</span>
            <div>
              <KeyWords body={question.body} number={number} />
              <p className="deck__why">
                <InlineText text={question.body.explanation} />
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
