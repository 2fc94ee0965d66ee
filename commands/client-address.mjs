/** Makes a request's headers say only what this server knows. */

/** @param {string | string[] | undefined} value */
function text(value) {
  return Array.isArray(value) ? value.join(",") : value;
}

/**
 * Who asks, by the socket; behind a trusted proxy by the last entry of X-Forwarded-For, the one the proxy wrote.
 * @param {import("node:http").IncomingMessage} request
 * @param {boolean} trustProxy
 */
function clientAddress(request, trustProxy) {
  const bySocket = (request.socket.remoteAddress ?? "unknown").replace(/^::ffff:/, "");
  if (!trustProxy) return bySocket;
  return text(request.headers["x-forwarded-for"])?.split(",").at(-1)?.trim() || bySocket;
}

/**
 * Writes `x-kordus-address`, whatever the client sent, and takes away `x-forwarded-*` that nobody vouches for.
 * @param {import("node:http").IncomingMessage} request
 * @param {boolean} trustProxy
 */
export function settleAddress(request, trustProxy) {
  const { headers } = request;
  const address = clientAddress(request, trustProxy);
  for (const name of Object.keys(headers)) {
    const kept = trustProxy && (name === "x-forwarded-proto" || name === "x-forwarded-host");
    if (name === "forwarded" || (name.startsWith("x-forwarded-") && !kept)) delete headers[name];
  }
  headers["x-kordus-address"] = address;
  // next-auth reads the address it is reached by from these two.
  headers["x-forwarded-host"] ??= headers.host ?? "localhost";
  headers["x-forwarded-proto"] ??= "http";
}
