import { defineConfig } from "@playwright/test";
import { browserArgs, browserPath } from "./commands/browser.mjs";

const executablePath = browserPath();

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "*.spec.ts",
  outputDir: "test-results",
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  workers: process.env.CI ? 1 : 2,
  timeout: 60_000,
  use: {
    serviceWorkers: "block",
    trace: "retain-on-failure",
    video: "off",
    launchOptions: { args: browserArgs, ...(executablePath ? { executablePath } : {}) },
  },
  projects: [
    {
      name: "phone",
      use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    },
  ],
});
