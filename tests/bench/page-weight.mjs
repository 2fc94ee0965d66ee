import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";

/**
 * What a browser of today loads for a prerendered page on its first visit, in bytes as brotli sends them.
 * @param {string} dist a `.next` folder
 * @param {string} page "index", "practice", …
 */
export function pageWeight(dist, page) {
  const html = readFileSync(join(dist, "server", "app", `${page}.html`), "utf8");
  // Scripts marked noModule are for browsers without modules, which do not run Kordus anyway.
  const old = new Set(
    [...html.matchAll(/<script[^>]*\bnoModule\b[^>]*>/gi)].flatMap((tag) => filesIn(tag[0])),
  );
  const files = filesIn(html).filter((file) => !old.has(file));
  const bytes = (/** @type {string} */ end) =>
    files
      .filter((file) => file.endsWith(end))
      .reduce((sum, file) => sum + compressed(join(dist, file)), 0);
  return {
    js: bytes(".js"),
    css: bytes(".css"),
    html: brotliCompressSync(html).length,
    requests: files.length + 1,
  };
}

/** @param {string} text @returns {string[]} paths below `.next` */
function filesIn(text) {
  const found = text.matchAll(/\/_next\/(static\/[^"'\\?]+\.(?:js|css))/g);
  return [...new Set([...found].map((match) => match[1] ?? ""))];
}

/** @param {string} file */
function compressed(file) {
  return brotliCompressSync(readFileSync(file)).length;
}
