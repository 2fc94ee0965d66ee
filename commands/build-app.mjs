/** Builds the app when its sources have changed since the last build. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { shellHashes } from "./csp-hashes.mjs";
import { root } from "./root.mjs";

const sources = [
  ...["app", "study", "formats", "db", "public"],
  ...["proxy.ts", "next.config.mjs", "package-lock.json", "tsconfig.json"],
];
const stampFile = join(root, ".next", "kordus-build");

/** Paths of all files in a folder, or of the one file, from the root. @param {string} path @returns {string[]} */
function filesUnder(path) {
  if (!existsSync(join(root, path))) return [];
  if (statSync(join(root, path)).isFile()) return [path];
  const entries = readdirSync(join(root, path), { withFileTypes: true });
  return entries.flatMap((entry) => {
    const inside = `${path}/${entry.name}`;
    return entry.isDirectory() ? filesUnder(inside) : [inside];
  });
}

/** Changes with every change of what the build reads. */
function sourcesHash() {
  const hash = createHash("sha256").update(process.version);
  for (const path of sources.flatMap(filesUnder).sort()) {
    hash.update(`\0${path}\0`).update(readFileSync(join(root, path)));
  }
  return hash.digest("hex");
}

/** Makes `.next` what the sources say. Throws when the build fails. */
export function buildWhenStale() {
  const wanted = sourcesHash();
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === wanted) return;
  console.log("Building the app (next build): about a minute the first time.");
  rmSync(stampFile, { force: true });
  const { status } = spawnSync(
    process.execPath,
    [join(root, "node_modules", "next", "dist", "bin", "next"), "build"],
    {
      cwd: root,
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    },
  );
  if (status !== 0) throw new Error("The app could not be built: see above.");
  const hashes = shellHashes(join(root, ".next", "server", "app"));
  writeFileSync(join(root, ".next", "csp.json"), JSON.stringify(hashes));
  writeFileSync(stampFile, wanted);
}
