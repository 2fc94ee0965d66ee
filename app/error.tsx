"use client";
import { PageFrame } from "./frame/page-frame";
import { Empty } from "./ui/empty";

export default function ErrorScreen({ reset }: { error: Error; reset: () => void }) {
  return (
    <PageFrame>
      <Empty
        level={1}
        title="This page broke"
        act={
          <button className="act" type="button" onClick={reset}>
            Try again
          </button>
        }
      >
        Your answers are safe on this device. If it happens again, tell whoever runs this site.
      </Empty>
    </PageFrame>
  );
}
