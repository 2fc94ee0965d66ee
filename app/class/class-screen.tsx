"use client";
import { notFound } from "next/navigation";
import { AppPage } from "../frame/app-page";
import { SignedIn } from "../frame/signed-in";
import { useFetched } from "../frame/use-fetched";
import { usePathPart } from "../frame/use-path-part";
import { useAccountHere } from "../offline/use-device";
import { Loading } from "../ui/loading";
import { TryAgain } from "../ui/try-again";
import type { ClassReply } from "./class-reply";
import { Spots } from "./spots";

/** The lecturer's page: where the class is weak, worst first. */
export function ClassScreen() {
  const id = usePathPart(0);
  const here = useAccountHere();
  const [fetched, again] = useFetched<ClassReply>(
    id && here.status === "ready" ? `/api/classes/${encodeURIComponent(id)}/weak-spots` : null,
  );
  if (id === "" || fetched.status === "missing") notFound();
  return (
    <SignedIn account>
      {(_, state) => (
        <AppPage state={state} wide>
          {fetched.status === "loading" && <Loading label="Counting first answers" lines={6} />}
          {fetched.status === "failed" && (
            <TryAgain
              title="The figures cannot be fetched now"
              reason={fetched.reason}
              again={again}
            />
          )}
          {fetched.status === "here" && <Spots reply={fetched.value} />}
        </AppPage>
      )}
    </SignedIn>
  );
}
