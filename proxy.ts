/** Writes the security headers of every answer. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type NextRequest, NextResponse } from "next/server";

const dev = process.env.NODE_ENV === "development";

/** Shell → hashes of its inline scripts, as `commands/csp-hashes.mjs` collected them after the build. */
const hashes = new Map<string, string[]>(dev ? [] : readHashes());

function readHashes(): [string, string[]][] {
  const file = join(/* turbopackIgnore: true */ process.cwd(), ".next", "csp.json");
  return Object.entries(JSON.parse(readFileSync(file, "utf8")));
}

/** Every page is one shell, at the first segment of its path (see `rewrites` in next.config.mjs); any may be "not found". */
function scriptsOf(pathname: string): string[] {
  const shell = `/${pathname.split("/")[1] ?? ""}`;
  return [...new Set([shell, "/_not-found"].flatMap((page) => hashes.get(page) ?? []))];
}

function policy(pathname: string): string {
  const scripts = dev
    ? ["'unsafe-inline'", "'unsafe-eval'"]
    : scriptsOf(pathname).map((hash) => `'${hash}'`);
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(" "),
    dev ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    dev ? "connect-src 'self' ws:" : "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join("; ");
}

const always: [string, string][] = [
  ["X-Content-Type-Options", "nosniff"],
  ["Referrer-Policy", "same-origin"],
  ["Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"],
  ["Cross-Origin-Opener-Policy", "same-origin"],
];

export function proxy(request: NextRequest): NextResponse {
  const response = NextResponse.next();
  response.headers.set("Content-Security-Policy", policy(request.nextUrl.pathname));
  for (const [name, value] of always) response.headers.set(name, value);
  if (process.env.KORDUS_URL?.startsWith("https:")) {
    response.headers.set("Strict-Transport-Security", "max-age=31536000");
  }
  return response;
}

export const config = { matcher: "/((?!_next/static/).*)" };
