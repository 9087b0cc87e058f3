import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin("./app/_i18n/request.ts");

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
  // The overlay's badge writes inline styles, which the content policy refuses.
  devIndicators: false,
  reactStrictMode: true,
  // `npm run types` checks the same types, and checks the tests too.
  typescript: { ignoreBuildErrors: true },
};

export default withNextIntl(config);
