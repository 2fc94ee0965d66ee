const widths = ["title", "first", "second", "third", "fourth", "fifth", "sixth", "seventh"];

/** Still lines where the text will stand; `label` is what is being fetched, for the ear. */
export function Loading({ label, lines = 4 }: { label: string; lines?: number }) {
  return (
    <div className="loading" role="status">
      <span className="unseen">{label}</span>
      {widths.slice(0, lines).map((line) => (
        <i key={line} aria-hidden="true" />
      ))}
    </div>
  );
}
