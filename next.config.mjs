import { fileURLToPath } from "node:url";
import { PHASE_DEVELOPMENT_SERVER } from "next/constants.js";

/** @type {import("next").NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  devIndicators: false,
  images: { unoptimized: true },
  serverExternalPackages: ["better-sqlite3", "@node-rs/argon2"],
  // A lock file in a folder above must not be taken for ours.
  turbopack: { root: fileURLToPath(new URL(".", import.meta.url)) },
  // `npm run check` reads the types, of the tests too; a person who starts Kordus need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // One prerendered shell per screen; what follows in the path the page reads from the address.
  async rewrites() {
    return [
      { source: "/join/:code", destination: "/join" },
      { source: "/lecture/:course/:lecture", destination: "/lecture" },
      { source: "/deck/:course/:lecture", destination: "/deck" },
      { source: "/class/:id", destination: "/class" },
      { source: "/class/:id/:question", destination: "/class" },
    ];
  },
  // proxy.ts writes all other headers; it is not asked about these files.
  async headers() {
    return [
      {
        source: "/_next/static/:path*",
        headers: [{ key: "X-Content-Type-Options", value: "nosniff" }],
      },
    ];
  },
};

/** A `page.dev.tsx` is a page in development only: a production build knows nothing of it. @param {string} phase */
export default (phase) => ({
  ...config,
  pageExtensions: phase === PHASE_DEVELOPMENT_SERVER ? ["dev.tsx", "tsx", "ts"] : ["tsx", "ts"],
});
