import type { ReactNode } from "react";

/** An empty state: what is not there yet, in one sentence what to do next, and the act that does it. */
export function Empty({
  title,
  children,
  act,
  level = 2,
}: {
  title: string;
  children: ReactNode;
  act?: ReactNode;
  level?: 1 | 2;
}) {
  const Heading = level === 1 ? "h1" : "h2";
  return (
    <div className="empty">
      <Heading className="title">{title}</Heading>
      <p className="says">{children}</p>
      {act}
    </div>
  );
}
