"use client";
import { useEffect, useState } from "react";

/** The link that students open to join, to be shown or sent. */
export function JoinLink({ code }: { code: string }) {
  const [origin, setOrigin] = useState("");
  const [copied, setCopied] = useState(false);
  useEffect(() => setOrigin(location.origin), []);
  const link = `${origin}/join/${code}`;

  async function copy() {
    // Over plain http there is no clipboard: the link stands there to be marked.
    await navigator.clipboard?.writeText(link);
    setCopied(true);
  }

  return (
    <p className="small">
      Students join at <code>{link}</code>{" "}
      {origin !== "" && "clipboard" in globalThis.navigator && (
        <button className="word word--link" type="button" onClick={() => void copy()}>
          {copied ? "Copied" : "Copy"}
        </button>
      )}
    </p>
  );
}
