/** Everything that next-auth does for us, behind one module. Sessions are ours: its token only carries a session's id. */
import { randomUUID } from "node:crypto";
import type { NextRequest } from "next/server";
import type { NextAuthOptions } from "next-auth";
import { getToken } from "next-auth/jwt";
import CredentialsProvider from "next-auth/providers/credentials";
import * as z from "zod/mini";
import { transaction } from "../../../db/database";
import { passwordMatches } from "../../../db/passwords";
import {
  deleteSession,
  insertSession,
  selectOptionalViewer,
  sessionDays,
  touchSession,
} from "../../../db/sessions";
import { selectOptionalUserToSignIn, type Viewer } from "../../../db/users";
import { kordus } from "../kordus";
import { countSignIn, forgiveSignIn } from "./sign-in-limits";

const Credentials = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(60)),
  password: z.string().check(z.minLength(1), z.maxLength(400)),
});

const Token = z.object({ sub: z.string(), sid: z.string() });

function cookie() {
  const secure = kordus().settings.url?.startsWith("https:") ?? false;
  return {
    name: secure ? "__Host-kordus.session" : "kordus.session",
    options: { httpOnly: true, sameSite: "lax" as const, path: "/", secure },
  };
}

/** Made anew for each request: the settings are known only when the server runs. */
export function authOptions(address: string): NextAuthOptions {
  const { db, secret, settings } = kordus();
  const secure = settings.url?.startsWith("https:") ?? false;
  return {
    secret,
    session: { strategy: "jwt", maxAge: sessionDays * 86_400 },
    cookies: {
      sessionToken: cookie(),
      csrfToken: {
        name: secure ? "__Host-kordus.csrf" : "kordus.csrf",
        options: { httpOnly: true, sameSite: "lax", path: "/", secure },
      },
      callbackUrl: {
        name: "kordus.callback",
        options: { httpOnly: true, sameSite: "lax", path: "/", secure },
      },
    },
    pages: { signIn: "/sign-in", error: "/sign-in", signOut: "/" },
    providers: [
      CredentialsProvider({
        id: "password",
        name: "Name and password",
        credentials: { name: { type: "text" }, password: { type: "password" } },
        async authorize(given) {
          const parsed = Credentials.safeParse(given);
          if (!parsed.success) return null;
          await countSignIn(parsed.data.name, address);
          const user = await selectOptionalUserToSignIn(db, parsed.data.name);
          if (!(await passwordMatches(user?.passwordHash, parsed.data.password)) || !user) {
            return null;
          }
          await forgiveSignIn(parsed.data.name, address);
          const id = randomUUID();
          await transaction(db, (tx) => insertSession(tx, { id, user: user.id, now: Date.now() }));
          return { id: user.id, sid: id };
        },
      }),
    ],
    callbacks: {
      jwt({ token, user }) {
        return user && "sid" in user ? { sub: user.id, sid: user.sid } : token;
      },
      // next-auth's own session endpoint tells nothing: ours is /api/snapshot.
      session: () => ({ expires: new Date(0).toISOString() }),
    },
    events: {
      async signOut({ token }) {
        const session = Token.safeParse(token);
        if (!session.success) return;
        const { sub: user, sid: id } = session.data;
        await transaction(db, (tx) => deleteSession(tx, { id, user }));
      },
    },
  };
}

/** Whose request this is, by a live session, or undefined. */
export async function viewerOf(request: NextRequest, now: number): Promise<Viewer | undefined> {
  const { db, secret } = kordus();
  const token = await getToken({ req: request, secret, cookieName: cookie().name });
  const session = Token.safeParse(token);
  if (!session.success) return undefined;
  const { sub: user, sid: id } = session.data;
  const found = await selectOptionalViewer(db, { id, user }, now);
  if (found?.stale) await transaction(db, (tx) => touchSession(tx, { id, user }, now));
  return found?.viewer;
}
