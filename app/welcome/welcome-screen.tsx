import Link from "next/link";
import { PageHead } from "../ui/page-head";
import { LiftedCurve } from "./lifted-curve";

/** What this is and for whom, in one screen, to those who are not signed in. */
export function WelcomeScreen() {
  return (
    <div className="page page--tall">
      <PageHead
        right={
          <Link className="word" href="/sign-in">
            Sign in
          </Link>
        }
      />
      <main className="welcome">
        <div className="welcome__curve">
          <LiftedCurve />
        </div>
        <div>
          <h1 className="title">Remember the lecture at the exam</h1>
          <p className="says">
            The lecture’s questions, each when it does most good: a few minutes a day, and an honest
            look at where you stand.
          </p>
        </div>
        <div className="welcome__acts">
          <Link className="act act--main" href="/try">
            Try it now
          </Link>
          <p className="note">A real lecture. No account: it stays on this device.</p>
        </div>
        <dl className="welcome__whom">
          <div>
            <dt>You are in a class</dt>
            <dd>
              Open your lecturer’s link, or <Link href="/sign-up">sign up</Link> first.
            </dd>
          </div>
          <div>
            <dt>You lecture</dt>
            <dd>
              See which topics your class does not know, and which questions are bad. Whoever runs
              this site invites you.
            </dd>
          </div>
        </dl>
      </main>
    </div>
  );
}
