import { fork } from "node:child_process";
import { join } from "node:path";
import { root } from "./root.mjs";

/** @typedef {import("./prepare").Prepared} Prepared */

/** Runs `prepare.ts` in a process of its own. Ends this process when that one refuses; it has said why. @returns {Promise<Prepared>} */
export function prepare() {
  return new Promise((resolve, reject) => {
    const child = fork(join(root, "commands", "prepare.ts"), [], {
      cwd: root,
      execArgv: ["--import", "tsx"],
    });
    /** @type {Prepared | undefined} */
    let prepared;
    child.on("message", (message) => {
      prepared = /** @type {Prepared} */ (message);
    });
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0 && prepared) resolve(prepared);
      else process.exit(code || 1);
    });
  });
}
