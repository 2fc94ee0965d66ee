"use client";
import { AccountForm } from "../frame/account-form";
import { OtherWay } from "../frame/other-way";
import { PageFrame } from "../frame/page-frame";
import { signUp } from "../offline/session";

export function SignUpScreen() {
  return (
    <PageFrame>
      <div className="section">
        <h1 className="title">Sign up</h1>
      </div>
      <AccountForm submit={signUp} label="Sign up" busyLabel="Signing up…" newPassword />
      <OtherWay page="/sign-in" says="You have an account?" label="Sign in" />
    </PageFrame>
  );
}
