"use client";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { withThen } from "../frame/then";
import { dateAndTime } from "../frame/words";
import { refusalIn, request } from "../offline/http";
import { useAccountHere } from "../offline/use-device";
import { Loading } from "../ui/loading";
import { Notice } from "../ui/notice";

export interface ClassToJoin {
  id: string;
  name: string;
  courseTitle: string;
  examAt: number | null;
}

/** The class that a link leads to, and the way into it for whoever is here. */
export function Joining({ code, found }: { code: string; found: ClassToJoin }) {
  const here = useAccountHere();
  const router = useRouter();
  const [oops, setOops] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const state = here.status === "ready" ? here.device.read() : null;
  const role = state?.classes.find((one) => one.id === found.id)?.role;

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
        <p className="says">{saying(busy ? undefined : role)}</p>
      </div>
      {oops && <Notice kind="error">{oops}</Notice>}
      <div className="stacked">
        {here.status === "starting" && <Loading label="Looking who you are" lines={2} />}
        {state && (role === undefined || busy) && (
          <button
            className="act act--main"
            type="button"
            aria-disabled={busy}
            onClick={() => void join()}
          >
            {busy ? "Joining…" : `Join as ${state.user.name}`}
          </button>
        )}
        {!busy && role === "student" && (
          <Link className="act act--main" href="/">
            Go on to Today
          </Link>
        )}
        {!busy && role !== undefined && role !== "student" && (
          <Link className="act act--main" href={`/class/${found.id}`}>
            Its weak spots
          </Link>
        )}
        {(here.status === "signed-out" || here.status === "unreachable") && (
          <>
            <Link className="act act--main" href={withThen("/sign-up", `/join/${code}`)}>
              Sign up to join
            </Link>
            <Link className="act" href={withThen("/sign-in", `/join/${code}`)}>
              I have an account
            </Link>
          </>
        )}
      </div>
    </>
  );
}

function saying(role: "owner" | "lecturer" | "student" | undefined): string {
  if (role === "student") return "You are in this class already. Practise when you like.";
  if (role !== undefined) return "You teach this class. Students who open this link can join it.";
  return "You practise on your own. Your lecturer sees how the class does as a whole, in groups of at least five, never your answers.";
}
