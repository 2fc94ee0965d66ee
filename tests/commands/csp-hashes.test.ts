import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { shellHashes } from "../../commands/csp-hashes.mjs";
import { newFolder } from "../db/database-files";

// echo -n 'alert(1)' | openssl sha256 -binary | base64, and the same of the empty text
const alertHash = "sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI=";
const emptyHash = "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

test("each shell is known by its path, with the hash of each inline script once", () => {
  const folder = newFolder();
  mkdirSync(join(folder, "practice"));
  writeFileSync(
    join(folder, "index.html"),
    "<script>alert(1)</script><SCRIPT id=x>alert(1)</SCRIPT>",
  );
  writeFileSync(
    join(folder, "practice.html"),
    '<script src="/a.js" async=""></script><script></script><template>x</template>',
  );
  writeFileSync(join(folder, "practice", "practice.rsc"), "<script>no page</script>");
  expect(shellHashes(folder)).toEqual({ "/": [alertHash], "/practice": [emptyHash] });
});
