/** A request to our own server. */

export interface Reply {
  status: number;
  /** What the server said, as JSON; null where it said none. */
  body: unknown;
}

/** The network failed, or took too long. */
export class Unreachable extends Error {}

const patience = 20_000;

/** Sends JSON, reads JSON. Throws Unreachable when no whole reply came. */
export async function request(
  path: string,
  options: { post?: unknown; keepalive?: boolean } = {},
): Promise<Reply> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patience);
  try {
    const response = await fetch(path, {
      signal: stop.signal,
      keepalive: options.keepalive ?? false,
      cache: "no-store",
      ...(options.post === undefined
        ? {}
        : {
            method: "POST",
            headers: { "content-type": "application/json" },
            body: JSON.stringify(options.post),
          }),
    });
    const json = response.headers.get("content-type")?.startsWith("application/json");
    return { status: response.status, body: json ? await response.json() : null };
  } catch (cause) {
    throw new Unreachable("The server cannot be reached.", { cause });
  } finally {
    clearTimeout(timer);
  }
}

/** The sentence with which the server refused, or one of our own. */
export function refusalIn({ status, body }: Reply): string {
  if (body && typeof body === "object" && "error" in body && typeof body.error === "string") {
    return body.error;
  }
  return `The server answered with error ${status}.`;
}

/** Asks for JSON of a known shape: our own server's, which a test holds to it. Null for 404; throws on anything but 200. */
export async function readJson<T>(path: string): Promise<T | null> {
  const reply = await request(path);
  if (reply.status === 404) return null;
  if (reply.status !== 200) throw new Refused(reply.status, refusalIn(reply));
  return reply.body as T;
}

/** The server refused, with a sentence. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}
