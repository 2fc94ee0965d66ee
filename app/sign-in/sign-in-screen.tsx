"use client";
import { AccountForm } from "../frame/account-form";
import { OtherWay } from "../frame/other-way";
import { PageFrame } from "../frame/page-frame";
import { signIn } from "../offline/session";

export function SignInScreen() {
  return (
    <PageFrame>
      <div className="section">
        <h1 className="title">Sign in</h1>
      </div>
      <AccountForm submit={signIn} label="Sign in" busyLabel="Signing in…" />
      <OtherWay page="/sign-up" says="No account yet?" label="Sign up" />
    </PageFrame>
  );
}
