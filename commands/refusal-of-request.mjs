/** More than any request of ours sends: a batch of 200 answers has at most 1 MiB. */
const mostBytes = 2 * 1024 * 1024;

/** @param {string} target */
function isPath(target) {
  if (!target.startsWith("/")) return false;
  try {
    decodeURIComponent(target.split("?")[0] ?? "");
    return true;
  } catch {
    return false;
  }
}

/**
 * The status with which a request is refused before anything looks at it, or null: what no browser sends to us, and what
 * would be read whole before its size is known.
 * @param {Pick<import("node:http").IncomingMessage, "method" | "url" | "headers">} request
 */
export function refusalOf({ method, url, headers }) {
  if (method === "TRACE" || method === "CONNECT") return 405;
  if (!isPath(url ?? "")) return 400;
  if (headers["transfer-encoding"] !== undefined) return 411;
  if (Number(headers["content-length"] ?? 0) > mostBytes) return 413;
  return null;
}
