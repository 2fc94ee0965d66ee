/** What a page's JavaScript above the empty page is made of, chunk by chunk (as Turbopack writes them). */
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { runInNewContext } from "node:vm";
import { brotliSize, scriptsOf } from "./page-weight.mjs";

/** @typedef {{ file: string, bytes: number, modules: Map<string, string> }} Chunk */

/**
 * One line for each chunk, biggest first: its bytes, words by which to know it, and what of it another chunk brings too.
 * @param {{ dist: string, page: string }} of
 * @param {{ dist: string, page: string }} empty
 */
export function chunksAbove(of, empty) {
  const [mine, theirs] = [chunksOf(of), chunksOf(empty)];
  const known = new Set(theirs.flatMap(({ modules }) => [...modules.keys()]));
  const isNext = (/** @type {Chunk} */ { modules }) =>
    [...modules.keys()].every((id) => known.has(id));
  const ours = mine.filter((chunk) => !isNext(chunk));
  const next = total(mine.filter(isNext)) - total(theirs);
  return [
    ...ours.map((chunk) => ({ bytes: chunk.bytes, says: description(chunk, mine) })),
    { bytes: next, says: "Next's own modules, cut into other chunks than those of the empty page" },
  ]
    .sort((a, b) => b.bytes - a.bytes)
    .map(({ bytes, says }) => `${String(bytes).padStart(8)}  ${says}`);
}

/** @param {{ dist: string, page: string }} of @returns {Chunk[]} */
function chunksOf({ dist, page }) {
  return scriptsOf(dist, page).map((file) => {
    const text = readFileSync(join(dist, file), "utf8");
    return { file: basename(file), bytes: brotliSize(text), modules: modulesIn(text) };
  });
}

/**
 * A chunk is `TURBOPACK.push([script, id, …, factory, id, …, factory])`; the runtime pushes no factories.
 * @param {string} text
 */
function modulesIn(text) {
  /** @type {Map<string, string>} */
  const modules = new Map();
  const push = (/** @type {unknown[]} */ [, ...parts]) => {
    /** @type {string[]} */
    let ids = [];
    for (const part of parts) {
      if (typeof part !== "function") ids.push(String(part));
      else {
        modules.set(ids.join(), String(part));
        ids = [];
      }
    }
  };
  // Old browsers' patches and the runtime are no such chunks, and want a browser.
  if (/^\(globalThis\.TURBOPACK/.test(text)) {
    runInNewContext(text, { TURBOPACK: { push }, document: {} });
  }
  return modules;
}

/** @param {Chunk} chunk @param {Chunk[]} all */
function description(chunk, all) {
  const others = all.filter((one) => one !== chunk);
  const twice = [...chunk.modules].filter(([id]) => others.some(({ modules }) => modules.has(id)));
  const texts = [...chunk.modules.values()].join();
  const sentences = [...texts.matchAll(/"((?:[A-Z][a-z]+|[a-z]+)(?: [\w’',]+)+[.?]?)"/g)];
  const longest = [...new Set(sentences.map((match) => match[1] ?? ""))]
    .filter((words) => words !== "use strict")
    .sort((a, b) => b.length - a.length)
    .slice(0, 3);
  return [
    `${chunk.file} · modules: ${chunk.modules.size}`,
    ...longest.map((words) => JSON.stringify(words.slice(0, 40))),
    ...(twice.length > 0
      ? [`also in another chunk: ${brotliSize(twice.map(([, text]) => text).join())} bytes`]
      : []),
  ].join(" · ");
}

/** @param {Chunk[]} chunks */
function total(chunks) {
  return chunks.reduce((sum, { bytes }) => sum + bytes, 0);
}
