import Link from "next/link";
import { PageFrame } from "../frame/page-frame";
import { Empty } from "../ui/empty";

/** In place of the end of a sitting, where the network went before it was loaded. */
export function EndingUnloaded() {
  return (
    <PageFrame>
      <Empty
        level={1}
        title="This sitting is over"
        act={
          <Link className="act act--main" href="/">
            To Today
          </Link>
        }
      >
        Your answers are kept. What they changed can be shown when there is a network again.
      </Empty>
    </PageFrame>
  );
}
