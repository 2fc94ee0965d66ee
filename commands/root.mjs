import { fileURLToPath } from "node:url";

/** The folder that holds package.json, with a slash at the end. */
export const root = fileURLToPath(new URL("../", import.meta.url));
