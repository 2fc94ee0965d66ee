"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { Field } from "../ui/field";

/** A link read off a projector is easily mistyped: the code can be typed again here. */
export function CodeAgain({ was }: { was: string }) {
  const router = useRouter();
  const [oops, setOops] = useState<string | null>(null);

  function look(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    // Someone may paste the whole link.
    const typed = String(new FormData(event.currentTarget).get("code")).trim();
    const code = typed.slice(typed.lastIndexOf("/") + 1);
    if (code === "") setOops("Type the letters and digits at the end of the link.");
    else if (code === was) setOops("There is no class with this code. Look at the link again.");
    else router.push(`/join/${encodeURIComponent(code)}`);
  }

  return (
    <form onSubmit={look} noValidate>
      <Field
        label="Code"
        name="code"
        defaultValue={was}
        error={oops}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={200}
      />
      <div className="section">
        <button className="act act--main" type="submit">
          Look for the class
        </button>
      </div>
    </form>
  );
}
