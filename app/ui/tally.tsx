import "./tally.css";

/** A count as strokes of the pen, each fifth across the four before it. Past twenty it is a figure. */
export function Tally({ count, label }: { count: number; label: string }) {
  const fives = Math.floor(count / 5);
  const strokes = Array.from({ length: Math.min(count, 20) }, (_, index) => index);
  const at = (index: number) => Math.floor(index / 5) * 24 + (index % 5) * 5 + 1.5;
  const width = fives * 24 + (count % 5) * 5 + 1;
  return (
    <span className={count === 0 ? "tally is-weak" : "tally"}>
      <span className="unseen">{label}</span>
      {count === 0 && <span aria-hidden="true">none</span>}
      {count > 20 && <span aria-hidden="true">{count}</span>}
      {count > 0 && count <= 20 && (
        <svg width={width} height="16" aria-hidden="true" focusable="false">
          {strokes.map((index) => (
            <path
              key={index}
              d={
                index % 5 === 4 ? `M${at(index) - 22} 13L${at(index) - 2} 3` : `M${at(index)} 1V15`
              }
            />
          ))}
        </svg>
      )}
    </span>
  );
}
