/** Who uses this device: signing up, in and out. */
import { refusalIn, request, Unreachable } from "./http";

/** Where the id of the person who is signed in here is kept, so that the app opens without a network. */
const place = "kordus.user";

export function rememberedUser(): string | null {
  return localStorage.getItem(place);
}

export function rememberUser(id: string | null): void {
  if (id === null) localStorage.removeItem(place);
  else localStorage.setItem(place, id);
}

/** Who was told that a guest's answers come with them; kept until it is done, also over a crash. */
const bringPlace = "kordus.bring";

export function promiseGuestAnswers(user: string): void {
  localStorage.setItem(bringPlace, user);
}

export function arePromised(user: string): boolean {
  return localStorage.getItem(bringPlace) === user;
}

export function forgetPromise(): void {
  localStorage.removeItem(bringPlace);
}

/** Did another tab remember or forget someone? */
export function isAboutUser(event: StorageEvent): boolean {
  return event.key === place;
}

async function csrfToken(): Promise<string> {
  const { body } = await request("/api/auth/csrf");
  if (body && typeof body === "object" && "csrfToken" in body) return String(body.csrfToken);
  throw new Unreachable("The server did not answer as expected. Try again.");
}

/** next-auth reads forms; it answers with the address to go to, which holds the error if there was one. */
async function authPost(path: string, fields: Record<string, string>): Promise<string | null> {
  const csrf = await csrfToken();
  const response = await fetch(path, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ ...fields, csrfToken: csrf, json: "true" }),
  }).catch((cause: unknown) => {
    throw new Unreachable("The server cannot be reached. Try again when there is a network.", {
      cause,
    });
  });
  const body: unknown = await response.json().catch(() => null);
  const url = body && typeof body === "object" && "url" in body ? String(body.url) : "";
  const error = URL.canParse(url) ? new URL(url).searchParams.get("error") : null;
  return response.ok && error === null ? null : (error ?? "Failed");
}

/** Signs in. Resolves with null, or a sentence for the person. */
export async function signIn(name: string, password: string): Promise<string | null> {
  const error = await authPost("/api/auth/callback/password", { name, password });
  if (error === null) return null;
  if (error === "TooMany") {
    return "Too many wrong passwords for this name. Wait 15 minutes and try again.";
  }
  if (error === "CredentialsSignin") return "This name and password do not belong together.";
  return "Signing in did not work. Try again.";
}

/** Makes an account and signs in with it. Resolves with null, or a sentence for the person. */
export async function signUp(name: string, password: string): Promise<string | null> {
  const reply = await request("/api/account", { post: { name, password } });
  if (reply.status !== 200) return refusalIn(reply).replace(/^(name|password): /, "");
  return signIn(name, password);
}

/** Throws Unreachable when the server does not answer. */
export async function assertReachable(): Promise<void> {
  await csrfToken();
}

/** Ends the session on the server. */
export async function endSession(): Promise<void> {
  const error = await authPost("/api/auth/signout", {});
  if (error !== null) throw new Unreachable("Signing out did not work. Try again.");
}
