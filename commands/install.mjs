/** Sees to it that node_modules holds what package-lock.json asks for. Runs before anything is installed. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { accessSync, constants, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { root } from "./root.mjs";

const lockFile = join(root, "package-lock.json");
const stampFile = join(root, "node_modules", ".kordus-lock");

/** Throws a sentence when this Node is too old. @param {string} version as in `process.versions.node` */
export function assertNodeVersion(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Error(
    `Kordus needs Node.js 20.19 or newer; this is ${version}. See https://nodejs.org`,
  );
}

/** Binaries are made for one kind of Node: after a change of Node they must be installed anew. */
const machine = `node-${process.versions.modules} ${process.platform}-${process.arch}`;

/** @param {string} path @returns {string | undefined} */
function optionalText(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

/** @typedef {{ packages: Record<string, { version?: string, optional?: boolean, devOptional?: boolean }> }} Lock */

/** Does npm's own record of node_modules agree with the lock? It does after an `npm ci` by hand. @param {string} lock */
function recordAgrees(lock) {
  const text = optionalText(join(root, "node_modules", ".package-lock.json"));
  if (text === undefined) return false;
  /** @type {Lock} */
  const wanted = JSON.parse(lock);
  /** @type {Lock} */
  const installed = JSON.parse(text);
  return Object.entries(wanted.packages).every(
    ([path, { version, optional, devOptional }]) =>
      path === "" || optional || devOptional || installed.packages[path]?.version === version,
  );
}

/** @param {string[]} names */
function isOnPath(names) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return names.some((name) =>
    folders.some((folder) => {
      try {
        accessSync(join(folder, name), constants.X_OK);
        return true;
      } catch {
        return false;
      }
    }),
  );
}

function whyInstallFailed() {
  const missing = [
    isOnPath(["g++", "c++", "clang++"]) ? "" : "a C++ compiler",
    isOnPath(["make", "gmake"]) ? "" : "make",
    isOnPath(["python3", "python"]) ? "" : "python3",
  ].filter(Boolean);
  if (missing.length === 0) return "The packages could not be installed: see above.";
  return (
    "The packages could not be installed. When there is no ready-made better-sqlite3 for this machine it is compiled, " +
    `and this machine lacks ${missing.join(" and ")}. On Debian or Ubuntu: apt-get install build-essential python3`
  );
}

/** Installs the packages when they are missing, or are those of another lock file or another Node. Throws when that fails. */
export function installPackages() {
  const lock = readFileSync(lockFile, "utf8");
  const stamp = `${createHash("sha256").update(lock).digest("hex")} ${machine}`;
  const before = optionalText(stampFile);
  if (before === stamp) return;
  const sameMachine = before === undefined || before.endsWith(machine);
  if (!sameMachine || !recordAgrees(lock)) {
    console.error(
      "Installing the packages that Kordus is made of (npm ci). better-sqlite3 may have to be compiled: about 2 minutes.",
    );
    // Type declarations are needed for building, whatever NODE_ENV says.
    const args = ["ci", "--include=dev", "--no-audit", "--no-fund"];
    const npm = process.env.npm_execpath;
    const { status } = npm?.endsWith("npm-cli.js")
      ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: "inherit" })
      : spawnSync("npm", args, {
          cwd: root,
          stdio: "inherit",
          shell: process.platform === "win32",
        });
    if (status !== 0) throw new Error(whyInstallFailed());
  }
  writeFileSync(stampFile, stamp);
}
