"use client";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { PageFrame } from "../frame/page-frame";
import { withThen } from "../frame/then";
import { refusalIn, request } from "../offline/http";
import { useAccountHere } from "../offline/use-device";
import { Empty } from "../ui/empty";
import { Loading } from "../ui/loading";
import { Notice } from "../ui/notice";

/** Where the token waits while its bearer signs up: this tab only, and not in any address that is logged. */
const place = "kordus.invite";

function takeToken(): string {
  const given = location.hash.slice(1);
  if (given) {
    sessionStorage.setItem(place, given);
    history.replaceState(null, "", location.pathname);
  }
  return given || (sessionStorage.getItem(place) ?? "");
}

export function InviteScreen() {
  const here = useAccountHere();
  const router = useRouter();
  const [token, setToken] = useState<string | null>(null);
  const [oops, setOops] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    const take = () => setToken(takeToken());
    take();
    // The whole link pasted over an incomplete one changes nothing but the hash.
    addEventListener("hashchange", take);
    return () => removeEventListener("hashchange", take);
  }, []);

  async function accept() {
    if (here.status !== "ready" || busy) return;
    setBusy(true);
    setOops(null);
    try {
      const reply = await request("/api/invite", { post: { token } });
      if (reply.status !== 200) throw new Error(refusalIn(reply));
      sessionStorage.removeItem(place);
      await here.device.sync({ read: true });
      router.replace("/teach");
    } catch (error) {
      setOops(error instanceof Error ? error.message : "It did not work. Try again.");
      setBusy(false);
    }
  }

  if (token === "") {
    return (
      <PageFrame>
        <Empty level={1} title="This invitation is incomplete">
          Copy the whole link, with everything after the # sign.
        </Empty>
      </PageFrame>
    );
  }
  return (
    <PageFrame>
      <div className="section">
        <h1 className="title">You are invited</h1>
        <p className="says">
          This link lets one account run classes here, or the whole site. It works once.
        </p>
        {!busy && here.status === "ready" && here.device.read().user.siteRole !== "student" && (
          <p className="says">
            {here.device.read().user.name} runs classes already. If the link is for someone else,
            leave it to them, or <Link href="/teach">go to your classes</Link>.
          </p>
        )}
      </div>
      {oops && <Notice kind="error">{oops}</Notice>}
      {here.status === "starting" && <Loading label="Looking who you are" lines={2} />}
      {here.status === "ready" && (
        <div className="stacked">
          <button
            className="act act--main"
            type="button"
            aria-disabled={busy}
            onClick={() => void accept()}
          >
            {busy ? "Accepting…" : `Accept as ${here.device.read().user.name}`}
          </button>
        </div>
      )}
      {(here.status === "signed-out" || here.status === "unreachable") && (
        <div className="stacked">
          <Link className="act act--main" href={withThen("/sign-up", "/invite")}>
            Sign up to accept
          </Link>
          <Link className="act" href={withThen("/sign-in", "/invite")}>
            I have an account
          </Link>
        </div>
      )}
    </PageFrame>
  );
}
