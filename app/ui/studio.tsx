"use client";
import { type ReactNode, useState } from "react";
import "./studio.css";

const columns = ["slides", "slide", "draft"] as const;
type Column = (typeof columns)[number];

/**
 * The lecturer's desk: slides left, the slide in the middle, its draft on the right. Where there is no room for
 * three, one column at a time, chosen above.
 */
export function Studio({
  title,
  words,
  slides,
  slide,
  draft,
}: {
  title: string;
  /** What the three columns are called, e.g. "Slides", "Slide 16", "Draft 2 of 4". */
  words: Record<Column, string>;
  slides: ReactNode;
  slide: ReactNode;
  draft: ReactNode;
}) {
  const [shown, setShown] = useState<Column>("draft");
  const parts = { slides, slide, draft };
  return (
    <div className="studio" data-shown={shown}>
      <h1 className="unseen">{title}</h1>
      <div className="studio__columns">
        {columns.map((column) => (
          <button
            key={column}
            type="button"
            aria-pressed={shown === column}
            onClick={() => setShown(column)}
          >
            {words[column]}
          </button>
        ))}
      </div>
      {columns.map((column) => (
        <section
          key={column}
          className={`studio__column studio__column--${column}`}
          aria-label={words[column]}
        >
          {parts[column]}
        </section>
      ))}
    </div>
  );
}
