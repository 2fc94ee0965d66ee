"use client";
import Link from "next/link";
import { useEffect, useState } from "react";
import { thenPath, withThen } from "./then";

/** The link to the other of the two account pages, which comes back to the same place. */
export function OtherWay({
  page,
  says,
  label,
}: {
  page: "/sign-in" | "/sign-up";
  says: string;
  label: string;
}) {
  const [href, setHref] = useState<string>(page);
  useEffect(() => setHref(withThen(page, thenPath(location.search, location.origin))), [page]);
  return (
    <p className="small section">
      {says} <Link href={href}>{label}</Link>
    </p>
  );
}
