/** Guessing a password by many tries at once. */
import { Person } from "./person";
import { expect, test } from "./test";

async function errorOfGuess(origin: string, name: string, guess: number): Promise<string | null> {
  const guesser = new Person(origin, name);
  const { csrfToken } = await guesser.read<{ csrfToken: string }>("/api/auth/csrf");
  const fields = { name, password: `wrong guess ${guess}`, csrfToken, json: "true" };
  const response = await guesser.fetch("/api/auth/callback/password", {
    method: "POST",
    body: new URLSearchParams(fields),
  });
  const { url }: { url: string } = JSON.parse(await response.text());
  return new URL(url).searchParams.get("error");
}

test("of thirty guesses at once five are looked at, and the other spellings of the name count too", async ({
  server,
  signUp,
}) => {
  const { name } = await signUp("Mari");
  const guesses = Array.from({ length: 30 }, (_, n) =>
    errorOfGuess(server.url, n % 2 === 0 ? name : `  ${name.toUpperCase()} `, n),
  );
  const errors = await Promise.all(guesses);
  expect(errors.filter((error) => error === "CredentialsSignin")).toHaveLength(5);
  expect(errors.filter((error) => error === "TooMany")).toHaveLength(25);
});
