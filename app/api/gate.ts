/** What every request passes before it is read: its origin, its size, its rate. And how a refusal looks. */
import { randomUUID } from "node:crypto";
import { RateLimiterMemory } from "rate-limiter-flexible";
import { isDiskFull } from "../../db/database";
import { NotFound, Refusal } from "../../db/refusal";
import { addressOf } from "./address";
import { kordus } from "./kordus";

/** A refusal with its HTTP status. */
export class HttpRefusal extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** Requests a minute from one address, which may be a whole campus … */
const byAddress = new RateLimiterMemory({ points: 12_000, duration: 60 });
/** … and of one person. */
const byPerson = new RateLimiterMemory({ points: 300, duration: 60 });

async function spend(limiter: RateLimiterMemory, key: string): Promise<void> {
  await limiter.consume(key).catch(() => {
    throw new HttpRefusal(429, "Too many requests. Wait a minute and try again.");
  });
}

/** Throws an HttpRefusal when one person asks too much. */
export function assertUnhurried(userId: string): Promise<void> {
  return spend(byPerson, userId);
}

function sameOrigin(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin" && site !== "none") return false;
  const origin = request.headers.get("origin");
  // Browsers send Origin with every cross-site POST; what sends none is no browser and carries nobody's cookies.
  if (origin === null) return true;
  const { url } = kordus().settings;
  if (url !== null && origin === new URL(url).origin) return true;
  return URL.canParse(origin) && new URL(origin).host === request.headers.get("host");
}

/** Throws an HttpRefusal when a request comes from another site, is too large, or one too many. */
export async function assertOurs(request: Request, mostBytes: number): Promise<void> {
  if (request.method !== "GET" && !sameOrigin(request)) {
    throw new HttpRefusal(403, "This request came from another site.");
  }
  if (Number(request.headers.get("content-length") ?? 0) > mostBytes) {
    throw new HttpRefusal(413, `That is too much at once: at most ${mostBytes} bytes.`);
  }
  await spend(byAddress, addressOf(request));
}

function statusOf(error: unknown): [number, string] {
  if (error instanceof HttpRefusal) return [error.status, error.message];
  if (error instanceof NotFound) return [404, error.message];
  if (error instanceof Refusal) return [409, error.message];
  if (isDiskFull(error)) return [507, "The server's disk is full. Nothing was saved."];
  return [500, "Something went wrong on the server. Nothing was saved."];
}

/** Any error as JSON: one sentence and a request id; what is not meant for people goes to the log. */
export function refused(error: unknown, request: Request): Response {
  const [status, message] = statusOf(error);
  const id = randomUUID();
  if (status >= 500) {
    const { pathname } = new URL(request.url);
    console.error(JSON.stringify({ request: id, method: request.method, pathname, status }), error);
  }
  return Response.json(
    { error: message, request: id },
    { status, headers: { "cache-control": "no-store" } },
  );
}
