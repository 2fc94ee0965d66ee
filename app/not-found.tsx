import type { Metadata } from "next";
import Link from "next/link";
import { PageFrame } from "./frame/page-frame";
import { Empty } from "./ui/empty";

export const metadata: Metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <PageFrame>
      <Empty
        level={1}
        title="There is nothing here"
        act={
          <Link className="act" href="/">
            Go to Today
          </Link>
        }
      >
        The address may be mistyped, or this page is not for you.
      </Empty>
    </PageFrame>
  );
}
