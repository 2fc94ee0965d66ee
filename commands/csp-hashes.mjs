/** The hashes by which the browser knows the shells' own inline scripts (see docs/decisions/003). */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** `sha256-…` of every inline script of a page. @param {string} html @returns {string[]} */
function inlineScriptHashes(html) {
  const scripts = html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/gi);
  const hashes = [...scripts].map(
    ([, text = ""]) => `sha256-${createHash("sha256").update(text).digest("base64")}`,
  );
  return [...new Set(hashes)];
}

/**
 * Of every prerendered page in a folder: its path (`/practice`; `/` for index.html) → its inline scripts' hashes.
 * @param {string} folder `.next/server/app`
 * @returns {Record<string, string[]>}
 */
export function shellHashes(folder) {
  const pages = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".html"))
    .sort();
  return Object.fromEntries(
    pages.map((path) => {
      const shell = path === "index.html" ? "/" : `/${path.slice(0, -".html".length)}`;
      return [shell, inlineScriptHashes(readFileSync(join(folder, path), "utf8"))];
    }),
  );
}
