/** A question of a paper, by its number. */
export interface NumberedQuestion {
  id: string;
  answered: boolean;
  flagged: boolean;
}

/** The numbers of a paper's questions, to jump by: filled where answered, with a raised corner where flagged. */
export function QuestionNumbers({
  questions,
  current,
  jump,
}: {
  questions: readonly NumberedQuestion[];
  current: string;
  jump: (id: string) => void;
}) {
  return (
    <nav className="numbers" aria-label="Questions">
      <ol>
        {questions.map(({ id, answered, flagged }, index) => (
          <li key={id}>
            <button
              className="number"
              type="button"
              aria-current={id === current ? "step" : undefined}
              onClick={() => jump(id)}
            >
              <span className={answered ? "bubble bubble--filled" : "bubble"}>
                <span className="unseen">Question </span>
                {index + 1}
              </span>
              {answered && <span className="unseen">, answered</span>}
              {flagged && (
                <>
                  <svg className="number__flag" viewBox="0 0 12 14" aria-hidden="true">
                    <path d="M2 14V1L11 4.5 2 8" />
                  </svg>
                  <span className="unseen">, to look at again</span>
                </>
              )}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
