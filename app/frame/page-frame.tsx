import type { ReactNode } from "react";
import { PageHead } from "../ui/page-head";

/** A page that belongs to nobody yet: the head, one column. */
export function PageFrame({ children }: { children: ReactNode }) {
  return (
    <div className="page page--phone page--tall">
      <PageHead />
      <main>{children}</main>
    </div>
  );
}
