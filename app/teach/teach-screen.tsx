"use client";
import Link from "next/link";
import { notFound } from "next/navigation";
import { AppPage } from "../frame/app-page";
import { SignedIn } from "../frame/signed-in";
import { dateAndTime } from "../frame/words";
import type { DeviceState } from "../offline/device-state";
import { JoinLink } from "./join-link";
import { NewClass } from "./new-class";

/** The classes one teaches, and opening another. */
export function TeachScreen() {
  return (
    <SignedIn account>
      {(device, state) => {
        const mayOpen = state.user.siteRole !== "student";
        const taught = state.classes.filter((one) => one.role !== "student");
        if (!mayOpen && taught.length === 0) notFound();
        return (
          <AppPage state={state}>
            <div className="lede">
              <h1 className="title">Your classes</h1>
            </div>
            <Taught state={state} />
            {mayOpen && <NewClass opened={() => device.sync({ read: true })} />}
          </AppPage>
        );
      }}
    </SignedIn>
  );
}

function Taught({ state }: { state: DeviceState }) {
  const taught = state.classes.filter((one) => one.role !== "student");
  if (taught.length === 0) {
    return (
      <p className="says">
        You teach no class yet. Open one below; it gives you a link for students.
      </p>
    );
  }
  return taught.map((one) => (
    <section key={one.id} className="section">
      <h2 className="heading">{one.name}</h2>
      <p className="small second">
        {state.courses.find((course) => course.id === one.course)?.title ?? one.course} ·{" "}
        {one.examAt === null ? "no exam date" : `exam ${dateAndTime(one.examAt)}`}
      </p>
      {one.joinCode !== null && <JoinLink code={one.joinCode} />}
      <p className="acts">
        <Link className="act" href={`/class/${one.id}`}>
          Weak spots
        </Link>
      </p>
    </section>
  ));
}
