"use client";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import type { DeviceState } from "../offline/device-state";
import { isGuest } from "../offline/guest";
import { PageHead } from "../ui/page-head";
import { AccountMenu } from "./account-menu";
import { GuestMenu } from "./guest-menu";

const pages = [
  { href: "/", label: "Today" },
  { href: "/progress", label: "Progress" },
];

/** A page of someone who practises here: head with the pages, the column, and whose page it is. */
export function AppPage({
  state,
  wide = false,
  children,
}: {
  state: DeviceState;
  wide?: boolean;
  children: ReactNode;
}) {
  const path = usePathname();
  const teaches =
    state.user.siteRole !== "student" || state.classes.some((one) => one.role !== "student");
  const all = teaches ? [...pages, { href: "/teach", label: "Teach" }] : pages;
  // A class is opened from Teach, and stays there.
  const here = path.startsWith("/class/") ? "/teach" : path;
  const nav = all.map((page) => ({ ...page, current: here === page.href }));
  return (
    <div className={wide ? "page page--board page--tall" : "page page--reading page--tall"}>
      <PageHead nav={nav} />
      <main>{children}</main>
      <footer className="account">
        {isGuest(state.user) ? <GuestMenu state={state} /> : <AccountMenu state={state} />}
      </footer>
    </div>
  );
}
