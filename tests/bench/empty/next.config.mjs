import { fileURLToPath } from "node:url";

/** The least that Next makes of a page: what Kordus's own weight is counted above. @type {import("next").NextConfig} */
export default {
  poweredByHeader: false,
  devIndicators: false,
  turbopack: { root: fileURLToPath(new URL("../../..", import.meta.url)) },
  typescript: { ignoreBuildErrors: true },
};
