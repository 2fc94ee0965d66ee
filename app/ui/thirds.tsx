import type { ReactNode } from "react";
import { Bar } from "./bars";
import { Sign } from "./signs";

/** One option: its share in each column, 0..1, and what it is. */
export interface SharesRow {
  id: string;
  name: ReactNode;
  as: "key" | "misconception" | "rest";
  shares: number[];
}

const looks = {
  key: { fill: "solid", tone: "right", sign: "tick", label: "Right answer" },
  misconception: { fill: "hatched", tone: "wrong", sign: "cross", label: "Misconception" },
} as const;

const percent = (share: number) => `${Math.round(share * 100)}\u00a0%`;

/**
 * Who chooses what: a row for each option, a column for each part of the class (one for all, or three thirds), the shares
 * as bars: key solid, misconception hatched, others empty. On a narrow screen each option stands above its bars.
 */
export function Thirds({
  caption,
  columns,
  rows,
}: {
  caption: string;
  columns: string[];
  rows: SharesRow[];
}) {
  const full = columns.length === 1 ? 180 : 75;
  return (
    <table className={columns.length === 1 ? "thirds thirds--one" : "thirds"}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Option</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, as, shares }) => {
          const look = as === "rest" ? null : looks[as];
          return (
            <tr key={id}>
              <th scope="row">
                <span className="thirds__option">
                  {look && <Sign name={look.sign} tone={look.tone} label={look.label} />}
                  <span>{name}</span>
                </span>
              </th>
              {columns.map((column, index) => (
                <td key={column} data-column={column}>
                  <Bar
                    share={shares[index] ?? 0}
                    fill={look?.fill ?? "empty"}
                    figure={percent(shares[index] ?? 0)}
                    full={full}
                    {...(look && { tone: look.tone })}
                  />
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
