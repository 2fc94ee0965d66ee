"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, type ReactNode, useState } from "react";
import { Unreachable } from "../offline/http";
import { openSignedIn } from "../offline/this-device";
import { Field } from "../ui/field";
import { Notice } from "../ui/notice";
import { PasswordField } from "../ui/password-field";
import { thenPath } from "./then";

/** A form with a name and a password that ends with someone signed in. */
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

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    const fields = new FormData(event.currentTarget);
    setBusy(true);
    setOops(null);
    try {
      const refusal = await submit(String(fields.get("name")), String(fields.get("password")));
      if (refusal === null) {
        await openSignedIn();
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
    </form>
  );
}
