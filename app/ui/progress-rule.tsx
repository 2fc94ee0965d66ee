const percent = (share: number) => Math.round(Math.min(1, Math.max(0, share)) * 100);

/**
 * Progress as the head's own rule getting heavier (shares 0..1). `again` is where the question just missed comes
 * back: a dotted ring.
 */
export function ProgressRule({
  done,
  again,
  label,
  says,
}: {
  done: number;
  again?: number | null;
  label: string;
  /** The value in words, e.g. "8 minutes, 8 questions left". */
  says?: string;
}) {
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent(done)}
      aria-valuetext={says}
    >
      <svg className="progress" aria-hidden="true" focusable="false">
        <rect className="rule" y="4" width="100%" height="1" />
        <rect className="done" y="1" width={`${percent(done)}%`} height="4" />
        {again != null && <circle className="again" cx={`${percent(again)}%`} cy="4" r="6" />}
      </svg>
    </div>
  );
}
