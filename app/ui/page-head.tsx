import Link from "next/link";
import type { ReactNode } from "react";
import { Mark } from "./mark";

export interface NavEntry {
  href: string;
  label: string;
  current: boolean;
}

/** A page's head: the mark (a way home), the pages, what stands on the right, and the double rule. */
export function PageHead({
  nav = [],
  right,
  home = "/",
}: {
  nav?: NavEntry[];
  right?: ReactNode;
  home?: string;
}) {
  return (
    <>
      <header className="masthead">
        <Link className="brand" href={home}>
          <Mark />
          Kordus
        </Link>
        {nav.length > 0 && (
          <nav className="tabs" aria-label="Pages">
            {nav.map((entry) => (
              <Link
                key={entry.href}
                href={entry.href}
                aria-current={entry.current ? "page" : undefined}
              >
                {entry.label}
              </Link>
            ))}
          </nav>
        )}
        {right !== undefined && <div className="masthead__right">{right}</div>}
      </header>
      <hr className="double" />
    </>
  );
}
