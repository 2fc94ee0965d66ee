/** `npm run build`: what `npm start` would build, without starting. */
import { buildWhenStale } from "./build-app.mjs";
import { assertNodeVersion, installPackages } from "./install.mjs";
import { orExplain } from "./sentence.mjs";

await orExplain(async () => {
  assertNodeVersion();
  installPackages();
  buildWhenStale();
});
