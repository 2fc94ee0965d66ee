/** The browser that the stories under tests/e2e are played in. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { root } from "./root.mjs";

const usual = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
];

/** `$CHROMIUM_PATH`, else a Chromium of this machine; undefined for Playwright's own. @returns {string | undefined} */
export function browserPath() {
  return process.env.CHROMIUM_PATH || usual.find((path) => existsSync(path));
}

const isRoot = process.getuid?.() === 0;

/** Chromium's sandbox does not start for root; the rest keeps it from talking to anyone but us. */
export const browserArgs = [
  ...(isRoot ? ["--no-sandbox", "--disable-gpu"] : []),
  ...["--disable-quic", "--no-first-run", "--disable-background-networking"],
  ...["--disable-component-update", "--disable-sync"],
];

function installFromDebian() {
  if (!isRoot || !existsSync("/etc/debian_version")) return false;
  console.log("There is no Chromium: installing Debian's (apt-get install chromium).");
  const apt = (/** @type {string[]} */ ...args) =>
    spawnSync("apt-get", args, {
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    }).status === 0;
  return apt("update") && apt("install", "-y", "--no-install-recommends", "chromium");
}

/** Sees to it that there is a browser. Throws a sentence when none can be had. */
export async function installBrowser() {
  if (browserPath()) return;
  const { chromium } = await import("@playwright/test");
  if (existsSync(chromium.executablePath()) || installFromDebian()) return;
  console.log("There is no Chromium: downloading Playwright's (npx playwright install chromium).");
  const { status } = spawnSync("npx", ["playwright", "install", "chromium"], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    throw new Error(
      "There is no browser to test with. Install Chromium, or name one in CHROMIUM_PATH.",
    );
  }
}
