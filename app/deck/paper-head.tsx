import { counted } from "../frame/words";

/** On paper only: the lines for name and date. */
export function PaperHead({ questions }: { questions: number }) {
  return (
    <div className="paper__head only-paper">
      <p className="paper__line">
        Name <i />
      </p>
      <p className="paper__line">
        Date <i />
      </p>
      <p className="paper__line">
        {counted(questions, "question")}, right <i />
      </p>
    </div>
  );
}
