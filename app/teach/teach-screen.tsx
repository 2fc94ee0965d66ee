"use client";
import { notFound } from "next/navigation";
import { AppPage } from "../frame/app-page";
import { SignedIn } from "../frame/signed-in";
import { NewClass } from "./new-class";
import { TaughtClass } from "./taught-class";

/** The classes one teaches, and opening another. */
export function TeachScreen() {
  return (
    <SignedIn account>
      {(device, state) => {
        const mayOpen = state.user.siteRole !== "student";
        const taught = state.classes.filter((one) => one.role !== "student");
        if (!mayOpen && taught.length === 0) notFound();
        const titleOf = (id: string) => state.courses.find((one) => one.id === id)?.title ?? id;
        return (
          <AppPage state={state} wide>
            <div className="lede">
              <h1 className="title">Your classes</h1>
              {taught.length === 0 && (
                <p className="says">
                  You teach no class yet. Open one here: it gives you a link for your students.
                </p>
              )}
            </div>
            <ul className="taught">
              {taught.map((one) => (
                <TaughtClass key={one.id} taught={one} course={titleOf(one.course)} />
              ))}
            </ul>
            {mayOpen && (
              <NewClass first={taught.length === 0} opened={() => device.sync({ read: true })} />
            )}
          </AppPage>
        );
      }}
    </SignedIn>
  );
}
