import type { Metadata } from "next";
import { PlainPage } from "./frame/plain-page";

export const metadata: Metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <PlainPage
      title="There is nothing here"
      act={
        <a className="act" href="/">
          Go to Today
        </a>
      }
    >
      The address may be mistyped, or you may not open this page.
    </PlainPage>
  );
}
