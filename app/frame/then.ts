/** Where to go after signing in: a path of this site from `?then=`, else Today. */
export function thenPath(search: string): string {
  const then = new URLSearchParams(search).get("then") ?? "/";
  // "//elsewhere" and "/\elsewhere" lead to other sites.
  return /^\/(?![/\\])/.test(then) ? then : "/";
}

/** The address of a sign-in or sign-up page that comes back to `then`. */
export function withThen(page: "/sign-in" | "/sign-up", then: string): string {
  return then === "/" ? page : `${page}?then=${encodeURIComponent(then)}`;
}
