"use client";
import { PageFrame } from "../frame/page-frame";
import { useFetched } from "../frame/use-fetched";
import { usePathPart } from "../frame/use-path-part";
import { Empty } from "../ui/empty";
import { Loading } from "../ui/loading";
import { TryAgain } from "../ui/try-again";
import { CodeAgain } from "./code-again";
import { type ClassToJoin, Joining } from "./joining";

/** Where a join link leads: the class, and joining it. */
export function JoinScreen() {
  const code = usePathPart(0);
  const [found, again] = useFetched<ClassToJoin>(
    code ? `/api/join/${encodeURIComponent(code)}` : null,
  );
  return (
    <PageFrame>
      {found.status === "loading" && code !== "" && <Loading label="Looking for the class" />}
      {(found.status === "missing" || code === "") && (
        <>
          <Empty level={1} title="This link leads to no class">
            Type its last eight letters and digits again, or ask your lecturer for the link: it may
            have been changed.
          </Empty>
          <CodeAgain key={code} was={code ?? ""} />
        </>
      )}
      {found.status === "failed" && (
        <TryAgain
          title="The class cannot be looked up now"
          reason={`${found.reason} Joining needs a network; practising later does not.`}
          again={again}
        />
      )}
      {found.status === "here" && code !== null && (
        <Joining key={code} code={code} found={found.value} />
      )}
    </PageFrame>
  );
}
