import { statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readSecret } from "../../db/secret";
import { readSettings } from "../../db/settings";
import { newFolder } from "./database-files";

test("without any configuration there are defaults", () => {
  expect(readSettings({})).toMatchObject({
    port: 3000,
    host: "0.0.0.0",
    url: null,
    trustProxy: false,
  });
});

test("an error names every variable that is wrong", () => {
  const wrong = { PORT: "eighty", KORDUS_URL: "kordus.example.org", TRUST_PROXY: "yes" };
  expect(() => readSettings(wrong)).toThrow(/PORT.*KORDUS_URL.*TRUST_PROXY/);
});

test("an empty variable counts as absent, and the address loses its slash", () => {
  const settings = readSettings({ PORT: "", KORDUS_URL: "https://kordus.example.org/" });
  expect(settings).toMatchObject({ port: 3000, url: "https://kordus.example.org" });
});

test("the secret is made once, for its owner alone; a short one is refused", () => {
  const folder = newFolder();
  const secret = readSecret(folder, undefined);
  expect(readSecret(folder, undefined)).toBe(secret);
  expect(statSync(join(folder, "secret")).mode & 0o777).toBe(0o600);
  expect(() => readSecret(folder, "password")).toThrow("at least 32 characters");
});
