import Link from "next/link";
import { PageFrame } from "../frame/page-frame";

/** What this is, to those who are not signed in. */
export function WelcomeScreen() {
  return (
    <PageFrame>
      <div className="section">
        <h1 className="title">Remember the lecture at the exam</h1>
        <p className="says">
          Kordus asks you the questions of your lecture, each one when it does most good, and shows
          where you stand. A few minutes a day are enough.
        </p>
      </div>
      <div className="stacked">
        <Link className="act act--main" href="/sign-up">
          Sign up
        </Link>
        <Link className="act" href="/sign-in">
          Sign in
        </Link>
      </div>
      <p className="note section">
        Your lecturer has a link for your class: open it after signing up, or right now. Lecturers
        get an invitation from whoever runs this site.
      </p>
    </PageFrame>
  );
}
