import type { ReactNode } from "react";
import { Sign } from "./signs";

/** Things ranked, worst first, a hairline between them. */
export function RankedList({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ol className="ranked" aria-label={label}>
      {children}
    </ol>
  );
}

/**
 * One of them: rank, name, what to do, its scale, and words. The whole row chooses it; the chosen one has the heavy line.
 * Without a rank it waits for answers: the dotted ring, and nothing to choose.
 */
export function Ranked({
  rank,
  name,
  current = false,
  onChoose,
  act,
  scale,
  children,
}: {
  rank: number | null;
  name: string;
  current?: boolean;
  onChoose?: () => void;
  /** A link (`.ranked__link`) or words. */
  act?: ReactNode;
  scale?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <li className={current ? "ranked__row ranked__row--open" : "ranked__row"}>
      <span className="ranked__no">
        {rank === null ? <Sign name="ring" tone="waiting" label="waiting" /> : rank}
      </span>
      <div className="ranked__body">
        <div className="ranked__top">
          <h2 className="ranked__name">
            {onChoose ? (
              <button type="button" aria-current={current} onClick={onChoose}>
                {name}
              </button>
            ) : (
              name
            )}
          </h2>
          {act && <span className="ranked__act">{act}</span>}
        </div>
        {scale}
        {children}
      </div>
    </li>
  );
}
