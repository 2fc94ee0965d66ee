"use client";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { PageFrame } from "../frame/page-frame";
import { withThen } from "../frame/then";
import { useFetched } from "../frame/use-fetched";
import { usePathPart } from "../frame/use-path-part";
import { dateAndTime } from "../frame/words";
import { refusalIn, request } from "../offline/http";
import { useThisDevice } from "../offline/use-device";
import { Empty } from "../ui/empty";
import { Loading } from "../ui/loading";
import { Notice } from "../ui/notice";
import { TryAgain } from "../ui/try-again";

interface ClassToJoin {
  name: string;
  courseTitle: string;
  examAt: number | null;
}

export function JoinScreen() {
  const code = usePathPart(0);
  const [found, again] = useFetched<ClassToJoin>(
    code ? `/api/join/${encodeURIComponent(code)}` : null,
  );
  return (
    <PageFrame>
      {found.status === "loading" && code !== "" && <Loading label="Looking for the class" />}
      {(found.status === "missing" || code === "") && (
        <Empty level={1} title="This link leads to no class">
          Ask your lecturer for the link again: it may have been changed, or a letter is missing.
        </Empty>
      )}
      {found.status === "failed" && (
        <TryAgain title="The class cannot be looked up now" reason={found.reason} again={again} />
      )}
      {found.status === "here" && code !== null && <Joining code={code} found={found.value} />}
    </PageFrame>
  );
}

function Joining({ code, found }: { code: string; found: ClassToJoin }) {
  const here = useThisDevice();
  const router = useRouter();
  const [oops, setOops] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function join() {
    if (here.status !== "ready" || busy) return;
    setBusy(true);
    setOops(null);
    try {
      const reply = await request(`/api/join/${encodeURIComponent(code)}`, { post: {} });
      if (reply.status === 401) return router.push(withThen("/sign-in", location.pathname));
      if (reply.status !== 200) throw new Error(refusalIn(reply));
      await here.device.sync({ read: true });
      router.replace("/");
    } catch (error) {
      setOops(error instanceof Error ? error.message : "Joining did not work. Try again.");
      setBusy(false);
    }
  }

  return (
    <>
      <div className="section">
        <p className="eyebrow">{found.courseTitle}</p>
        <h1 className="title">{found.name}</h1>
        {found.examAt !== null && <p className="small second">Exam: {dateAndTime(found.examAt)}</p>}
        <p className="says">
          You practise on your own. Your lecturer sees how the class does as a whole, in groups of
          at least five, never your answers.
        </p>
      </div>
      {oops && <Notice kind="error">{oops}</Notice>}
      {here.status === "ready" && (
        <div className="stacked">
          <button
            className="act act--main"
            type="button"
            aria-disabled={busy}
            onClick={() => void join()}
          >
            {busy ? "Joining…" : `Join as ${here.device.read().user.name}`}
          </button>
        </div>
      )}
      {(here.status === "signed-out" || here.status === "unreachable") && (
        <div className="stacked">
          <Link className="act act--main" href={withThen("/sign-up", `/join/${code}`)}>
            Sign up to join
          </Link>
          <Link className="act" href={withThen("/sign-in", `/join/${code}`)}>
            I have an account
          </Link>
        </div>
      )}
    </>
  );
}
