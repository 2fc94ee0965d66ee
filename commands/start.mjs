/** `npm start`: from a fresh clone to a running server. */
import { buildWhenStale } from "./build-app.mjs";
import { assertNodeVersion, installPackages } from "./install.mjs";
import { root } from "./root.mjs";
import { prepare } from "./run-prepare.mjs";
import { orExplain } from "./sentence.mjs";
import { serve } from "./serve.mjs";

await orExplain(async () => {
  assertNodeVersion();
  process.chdir(root);
  installPackages();
  const prepared = await prepare();
  buildWhenStale();
  await serve(prepared, { dev: false });
});
