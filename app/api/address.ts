/** The address a request came from. `commands/serve.mjs` writes this header itself, over whatever a client sent. */
export function addressOf(request: Request): string {
  return request.headers.get("x-kordus-address") ?? "unknown";
}
