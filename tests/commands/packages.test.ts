import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";

const Versions = z.record(z.string(), z.string());
const Package = z.object({ dependencies: Versions, devDependencies: Versions });
const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      resolved: z.string().optional(),
      integrity: z.string().optional(),
      optionalDependencies: Versions.optional(),
    }),
  ),
});

const read = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));
const { dependencies, devDependencies } = Package.parse(read("package.json"));
const { packages } = Lock.parse(read("package-lock.json"));
const asked = { ...dependencies, ...devDependencies };

test("every package is asked for in one exact version, the one in the lock", () => {
  for (const [name, version] of Object.entries(asked)) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
  }
});

/** Published advisories: next below 16.3.3 runs a stranger's code, drizzle-orm below 0.45.2 lets SQL in. */
test.each([
  ["next", [16, 3, 3]],
  ["drizzle-orm", [0, 45, 2]],
])("%s is not older than the version that mended its advisories", (name, floor) => {
  const version = (asked[name] ?? "").split(".").map(Number);
  const first = version.findIndex((part, i) => part !== floor[i]);
  expect(first === -1 || (version[first] ?? 0) > (floor[first] ?? 0)).toBe(true);
});

test("the lock is complete: no platform's package is left out", () => {
  for (const [path, { optionalDependencies = {} }] of Object.entries(packages)) {
    for (const name of Object.keys(optionalDependencies)) {
      const places = [`${path}/node_modules/${name}`, `node_modules/${name}`];
      const found = places.some((place) => packages[place] !== undefined);
      expect(found, `${name}, wanted by ${path}`).toBe(true);
    }
  }
});

test("every package in the lock comes from the registry, with its hash", () => {
  for (const [path, { resolved, integrity }] of Object.entries(packages)) {
    if (path === "" || path.includes("/node_modules/.bin")) continue;
    expect(integrity, path).toMatch(/^sha512-/);
    if (resolved) expect(new URL(resolved).host, path).toBe("registry.npmjs.org");
  }
});
