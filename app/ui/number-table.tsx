import type { ReactNode } from "react";

/** A table of figures: the first column names, the others are figures under each other. */
export function NumberTable({
  caption,
  head,
  rows,
}: {
  /** What the table holds; always said, shown as its first line. */
  caption: string;
  head: readonly string[];
  rows: readonly { id: string; name: ReactNode; figures: readonly string[] }[];
}) {
  return (
    <div className="scroll">
      <table className="plain">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map((name, index) => (
              <th key={name} scope="col" className={index > 0 ? "num" : undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, figures }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {figures.map((figure, index) => (
                <td key={head[index + 1]} className="num">
                  {figure}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
