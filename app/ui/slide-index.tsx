import { Tally } from "./tally";
import "./studio.css";

export interface IndexedSlide {
  number: number;
  title: string;
  /** Questions that cite it; null where it holds no facts to ask for. */
  questions: number | null;
}

/** The slides of a lecture with a stroke for each question, so that a gap is seen at once. */
export function SlideIndex({
  slides,
  current,
  open,
}: {
  slides: readonly IndexedSlide[];
  current: number;
  open: (number: number) => void;
}) {
  const asked = slides.filter((slide) => slide.questions !== null);
  const covered = asked.filter((slide) => slide.questions !== 0).length;
  return (
    <>
      <p className="heading">
        {covered} of {asked.length} slides covered
      </p>
      <p className="note">A stroke is a question.</p>
      <ol className="slide-index">
        {slides.map(({ number, title, questions }) => (
          <li key={number}>
            <button
              className={questions === null ? "second" : undefined}
              type="button"
              aria-current={number === current ? "true" : undefined}
              onClick={() => open(number)}
            >
              <span>{number}</span>
              <span>{title}</span>
              {questions !== null && (
                <Tally
                  count={questions}
                  label={`, ${questions} ${questions === 1 ? "question" : "questions"}`}
                />
              )}
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
