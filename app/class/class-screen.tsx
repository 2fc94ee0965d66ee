"use client";
import { notFound } from "next/navigation";
import { AppPage } from "../frame/app-page";
import { SignedIn } from "../frame/signed-in";
import { useFetched } from "../frame/use-fetched";
import { usePathPart } from "../frame/use-path-part";
import { useAccountHere } from "../offline/use-device";
import { Empty } from "../ui/empty";
import { Loading } from "../ui/loading";
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
            <Empty
              level={1}
              title="The figures cannot be fetched now"
              act={
                <button className="act" type="button" onClick={again}>
                  Try again
                </button>
              }
            >
              {fetched.reason}
            </Empty>
          )}
          {fetched.status === "here" && <Spots reply={fetched.value} />}
        </AppPage>
      )}
    </SignedIn>
  );
}
