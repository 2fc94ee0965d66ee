import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";

/**
 * What a browser of today loads for a prerendered page on its first visit, in bytes as brotli sends them.
 * @param {string} dist a `.next` folder
 * @param {string} page "index", "practice", …
 */
export function pageWeight(dist, page) {
  const html = shell(dist, page);
  const files = filesOf(html);
  const bytes = (/** @type {string} */ end) =>
    files
      .filter((file) => file.endsWith(end))
      .reduce((sum, file) => sum + brotliSize(readFileSync(join(dist, file))), 0);
  return {
    js: bytes(".js"),
    css: bytes(".css"),
    html: brotliSize(html),
    requests: files.length + 1,
  };
}

/** The scripts of a page, as paths below `dist`. @param {string} dist @param {string} page */
export function scriptsOf(dist, page) {
  return filesOf(shell(dist, page)).filter((file) => file.endsWith(".js"));
}

/** @param {string | Buffer} content */
export function brotliSize(content) {
  return brotliCompressSync(content).length;
}

/** @param {string} dist @param {string} page */
function shell(dist, page) {
  return readFileSync(join(dist, "server", "app", `${page}.html`), "utf8");
}

/** @param {string} html */
function filesOf(html) {
  // Scripts marked noModule are for browsers without modules, which do not run Kordus anyway.
  const old = new Set(
    [...html.matchAll(/<script[^>]*\bnoModule\b[^>]*>/gi)].flatMap((tag) => filesIn(tag[0])),
  );
  return filesIn(html).filter((file) => !old.has(file));
}

/** @param {string} text @returns {string[]} paths below `.next` */
function filesIn(text) {
  const found = text.matchAll(/\/_next\/(static\/[^"'\\?]+\.(?:js|css))/g);
  return [...new Set([...found].map((match) => match[1] ?? ""))];
}
