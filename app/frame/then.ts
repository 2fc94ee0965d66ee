/** Where to go after signing in: a path of this site from `?then=`, else Today. Anything that leads elsewhere is Today. */
export function thenPath(search: string, origin: string): string {
  const then = new URLSearchParams(search).get("then") ?? "/";
  if (!then.startsWith("/") || !URL.canParse(then, origin)) return "/";
  // Parsed, not matched: URL parsers drop tabs and line breaks, and take a backslash for a slash.
  const url = new URL(then, origin);
  if (url.origin !== origin || url.pathname.startsWith("//")) return "/";
  return url.pathname + url.search + url.hash;
}

/** The address of a sign-in or sign-up page that comes back to `then`. */
export function withThen(page: "/sign-in" | "/sign-up", then: string): string {
  return then === "/" ? page : `${page}?then=${encodeURIComponent(then)}`;
}
