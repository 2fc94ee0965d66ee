import type { ReactNode } from "react";
import { Empty } from "../ui/empty";
import { Mark } from "../ui/mark";

/**
 * A page for what should not happen. Every page loads what this needs, in a file of its own: hence plain links, which also
 * start afresh after an error. (`next/link` would come twice more, 2.9 KB each time.)
 */
export function PlainPage({
  title,
  act,
  children,
}: {
  title: string;
  act: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="page page--phone page--tall">
      <header className="masthead">
        <a className="brand" href="/">
          <Mark />
          Kordus
        </a>
      </header>
      <hr className="double" />
      <main>
        <Empty level={1} title={title} act={act}>
          {children}
        </Empty>
      </main>
    </div>
  );
}
