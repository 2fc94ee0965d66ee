"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { guestAnswers } from "../offline/guest";
import { Unreachable } from "../offline/http";
import { openSignedIn } from "../offline/this-device";
import { ConfirmDialog } from "../ui/confirm-dialog";
import { Field } from "../ui/field";
import { Notice } from "../ui/notice";
import { PasswordField } from "../ui/password-field";
import { thenPath } from "./then";
import { counted } from "./words";

/** How many answers this device holds of someone without an account. */
function useGuestAnswers(): number {
  const [answers, setAnswers] = useState(0);
  useEffect(() => {
    guestAnswers().then(setAnswers, () => undefined);
  }, []);
  return answers;
}

/**
 * A form with a name and a password that ends with someone signed in. Answers given on this device without an account
 * come with a new account, and with an old one if its owner says so: the device may be another's.
 */
export function AccountForm({
  submit,
  label,
  busyLabel,
  newPassword = false,
  children,
}: {
  /** Resolves with null, or with what is wrong. */
  submit: (name: string, password: string) => Promise<string | null>;
  label: string;
  busyLabel: string;
  newPassword?: boolean;
  children?: ReactNode;
}) {
  const router = useRouter();
  const [oops, setOops] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const answers = useGuestAnswers();
  const [asked, setAsked] = useState<string | null>(null);
  const decide = useRef<(bring: boolean) => void>(() => undefined);

  async function comesAlong(name: string): Promise<boolean> {
    if (newPassword || answers === 0) return answers > 0;
    const decided = new Promise<boolean>((resolve) => {
      decide.current = resolve;
    });
    setAsked(name);
    const bring = await decided;
    setAsked(null);
    return bring;
  }

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    const fields = new FormData(event.currentTarget);
    setBusy(true);
    setOops(null);
    try {
      const name = String(fields.get("name"));
      const refusal = await submit(name, String(fields.get("password")));
      if (refusal === null) {
        await openSignedIn(await comesAlong(name));
        router.replace(thenPath(location.search, location.origin));
        return;
      }
      setOops(refusal);
    } catch (error) {
      setOops(error instanceof Unreachable ? error.message : "Something went wrong. Try again.");
    }
    setBusy(false);
  }

  return (
    <form onSubmit={(event) => void send(event)}>
      {oops && <Notice kind="error">{oops}</Notice>}
      {newPassword && answers > 0 && (
        <Notice kind="right" title={`Your ${counted(answers, "answer")} come with you.`}>
          What you practised on this device becomes yours.
        </Notice>
      )}
      <Field
        label="Name"
        name="name"
        {...(newPassword && {
          hint: "A pseudonym will do. It is what you sign in with; others in class do not see it.",
        })}
        autoComplete="username"
        autoCapitalize="off"
        spellCheck={false}
        required
        minLength={2}
        maxLength={40}
      />
      <PasswordField
        label="Password"
        name="password"
        {...(newPassword && {
          hint: "At least 12 characters. Three or four words you will remember do well.",
        })}
        autoComplete={newPassword ? "new-password" : "current-password"}
        required
        minLength={newPassword ? 12 : 1}
        maxLength={200}
      />
      <div className="section">
        <button className="act act--main" type="submit" aria-disabled={busy}>
          {busy ? busyLabel : label}
        </button>
        {children}
      </div>
      <ConfirmDialog
        open={asked !== null}
        title={`Add ${counted(answers, "answer")} to ${asked}?`}
        confirm="Add them"
        cancel="They are not mine"
        onConfirm={() => decide.current(true)}
        onCancel={() => decide.current(false)}
      >
        <p>Someone practised on this device without an account.</p>
      </ConfirmDialog>
    </form>
  );
}
