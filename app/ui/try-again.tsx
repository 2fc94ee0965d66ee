import { Empty } from "./empty";

/** A page that could not be fetched: what is missing, the reason in a sentence, and the way to try again. */
export function TryAgain({
  title,
  reason,
  again,
}: {
  title: string;
  reason: string;
  again: () => void;
}) {
  return (
    <Empty
      level={1}
      title={title}
      act={
        <button className="act" type="button" onClick={again}>
          Try again
        </button>
      }
    >
      {reason}
    </Empty>
  );
}
