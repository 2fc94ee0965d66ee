/** `npm run -s kordus -- COMMAND`: installs when that is needed, then runs the command in this process. */
import { assertNodeVersion, installPackages } from "./install.mjs";
import { root } from "./root.mjs";
import { orExplain } from "./sentence.mjs";

await orExplain(async () => {
  assertNodeVersion();
  process.chdir(root);
  installPackages();
  const tsx = await import("tsx/esm/api");
  tsx.register();
  const { kordus } = await import("./command-table");
  process.exitCode = await kordus(process.argv.slice(2));
});
