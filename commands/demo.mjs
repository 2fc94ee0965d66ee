/** `npm run demo`: installs when that is needed, then makes (or shows, or removes) the demo class. */
import { assertNodeVersion, installPackages } from "./install.mjs";
import { root } from "./root.mjs";
import { orExplain } from "./sentence.mjs";

await orExplain(async () => {
  assertNodeVersion();
  process.chdir(root);
  installPackages();
  const tsx = await import("tsx/esm/api");
  tsx.register();
  const { demo } = await import("./demo-command");
  process.exitCode = await demo(process.argv.slice(2));
});
