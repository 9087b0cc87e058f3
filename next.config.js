import { PHASE_PRODUCTION_SERVER } from "next/constants.js";

/** @type {import("next").NextConfig} */
const config = {
  // Native and wasm parts stay what they are: the bundler copies neither.
  serverExternalPackages: [
    "better-sqlite3",
    "@prisma/adapter-better-sqlite3",
    "@prisma/client",
    "@prisma/schema-engine-wasm",
    "@resvg/resvg-js",
    "pino",
  ],
  // No image optimiser: it would be an endpoint that fetches and decodes what it is given.
  images: { unoptimized: true },
  allowedDevOrigins: ["127.0.0.1", "localhost"],
  poweredByHeader: false,
  // Titles come with the page, never after it: while it is read anew, a page would have none for a moment.
  htmlLimitedBots: /.*/,
  reactStrictMode: true,
  // `npm run types` checks the same types, and checks the tests too.
  typescript: { ignoreBuildErrors: true },
  // The same checks in half of the bytes: see the file.
  turbopack: { resolveAlias: { zod: { browser: "./lib/contract/zod-in-browser.ts" } } },
  // A page is loaded when it is asked for first: the start waits for none.
  // A page that cannot be fetched is asked for again; the browser's error page would take the draft's place.
  experimental: { preloadEntriesOnStart: false, useOffline: true },
};

/** The plugin tells the bundler where the messages are. The running server has no bundler and starts 0.2 s sooner without it. */
export default async function configure(phase) {
  if (phase === PHASE_PRODUCTION_SERVER) return config;
  const { default: createNextIntlPlugin } = await import("next-intl/plugin");
  return createNextIntlPlugin("./app/_i18n/request.ts")(config);
}
