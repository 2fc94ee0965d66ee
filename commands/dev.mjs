/** `npm run dev`: the same server, building each page when it is asked for. */
import { assertNodeVersion, installPackages } from "./install.mjs";
import { root } from "./root.mjs";
import { prepare } from "./run-prepare.mjs";
import { orExplain } from "./sentence.mjs";
import { serve } from "./serve.mjs";

await orExplain(async () => {
  assertNodeVersion();
  process.chdir(root);
  installPackages();
  await serve(await prepare(), { dev: true });
});
