/** `npm run screenshots`: installs what is missing, builds, and takes pictures of every screen. */
import { installBrowser } from "./browser.mjs";
import { buildWhenStale } from "./build-app.mjs";
import { assertNodeVersion, installPackages } from "./install.mjs";
import { root } from "./root.mjs";
import { orExplain } from "./sentence.mjs";

await orExplain(async () => {
  assertNodeVersion();
  process.chdir(root);
  installPackages();
  await installBrowser();
  buildWhenStale();
  const tsx = await import("tsx/esm/api");
  tsx.register();
  const { screenshots } = await import("./screenshots-command");
  process.exitCode = await screenshots(process.argv.slice(2));
});
