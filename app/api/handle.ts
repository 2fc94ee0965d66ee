import type { NextRequest } from "next/server";
import type * as z from "zod/mini";
import type { Db } from "../../db/database";
import type { Viewer } from "../../db/users";
import { viewerOf } from "./auth/auth";
import { assertOurs, assertUnhurried, HttpRefusal, refused } from "./gate";
import { kordus } from "./kordus";

interface Asked<Body> {
  db: Db;
  now: number;
  request: NextRequest;
  params: Record<string, string>;
  body: Body;
}

interface Rule<Body> {
  /** A strict object; GET has none. */
  body?: z.ZodMiniType<Body>;
  /** Limit on the body, default 16 KiB. */
  mostBytes?: number;
}

type Context = { params: Promise<Record<string, string>> };
type Route = (request: NextRequest, context: Context) => Promise<Response>;

async function readBody<Body>(
  request: NextRequest,
  rule: Rule<Body>,
  mostBytes: number,
): Promise<Body> {
  if (!rule.body) return undefined as Body;
  if (!request.headers.get("content-type")?.startsWith("application/json")) {
    throw new HttpRefusal(415, "Send JSON.");
  }
  const text = await request.text();
  if (Buffer.byteLength(text) > mostBytes) throw new HttpRefusal(413, "That is too much at once.");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new HttpRefusal(400, "This is not JSON.");
  }
  const parsed = rule.body.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new HttpRefusal(400, `${issue?.path.join(".") || "body"}: ${issue?.message ?? "wrong"}`);
}

function route<Body, Who>(
  rule: Rule<Body>,
  who: (request: NextRequest, now: number) => Promise<Who>,
  answer: (asked: Asked<Body> & { viewer: Who }) => Promise<unknown>,
): Route {
  return async (request, context) => {
    try {
      const mostBytes = rule.mostBytes ?? 16_384;
      await assertOurs(request, mostBytes);
      const now = Date.now();
      const viewer = await who(request, now);
      const body = await readBody(request, rule, mostBytes);
      const params = await context.params;
      const result = await answer({ db: kordus().db, now, request, params, body, viewer });
      if (result instanceof Response) return result;
      return Response.json(result ?? {}, { headers: { "cache-control": "no-store" } });
    } catch (error) {
      return refused(error, request);
    }
  };
}

/** A route for people who are signed in; 401 for others. */
export function forViewer<Body = undefined>(
  rule: Rule<Body>,
  answer: (asked: Asked<Body> & { viewer: Viewer }) => Promise<unknown>,
): Route {
  const signedIn = async (request: NextRequest, now: number) => {
    const viewer = await viewerOf(request, now);
    if (!viewer) throw new HttpRefusal(401, "Sign in first.");
    await assertUnhurried(viewer.id);
    return viewer;
  };
  return route(rule, signedIn, answer);
}

/** A route for anyone; the viewer where there is one. */
export function forAnyone<Body = undefined>(
  rule: Rule<Body>,
  answer: (asked: Asked<Body> & { viewer: Viewer | undefined }) => Promise<unknown>,
): Route {
  return route(rule, viewerOf, answer);
}
