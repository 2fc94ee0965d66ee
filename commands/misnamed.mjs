import { execFileSync } from "node:child_process";
import { root } from "./root.mjs";

/** Names that say nothing of what is inside, and so attract everything. */
const drawer = /^(utils?|lib|helpers?|services?|shared|common|types)$/;

/** @param {string} path from the root */
function isMisnamed(path) {
  const words = path.split("/").map((part) => part.replace(/\..*$/, ""));
  return words.some((word) => drawer.test(word)) || words.at(-1) === "index";
}

/** Files of the project that lie in a drawer (utils, lib, …) or are barrels (index.*). @returns {string[]} */
export function misnamedFiles() {
  const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const files = execFileSync("git", args, { cwd: root, encoding: "utf8" }).split("\0");
  return files.filter((path) => path !== "" && isMisnamed(path));
}
