"use client";
import { PlainPage } from "./frame/plain-page";

export default function ErrorScreen({ reset }: { error: Error; reset: () => void }) {
  return (
    <PlainPage
      title="This page broke"
      act={
        <button className="act" type="button" onClick={reset}>
          Try again
        </button>
      }
    >
      Your answers are safe on this device. If it happens again, tell whoever runs this site.
    </PlainPage>
  );
}
