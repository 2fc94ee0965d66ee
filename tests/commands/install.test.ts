import { expect, test } from "vitest";
import { assertNodeVersion } from "../../commands/install.mjs";

test.each(["20.19.0", "20.20.2", "22.0.0", "26.1.0"])("Node %s will do", (version) => {
  expect(() => assertNodeVersion(version)).not.toThrow();
});

test.each(["18.20.8", "20.18.9"])("Node %s is refused with a sentence", (version) => {
  expect(() => assertNodeVersion(version)).toThrow(`20.19 or newer; this is ${version}`);
});
