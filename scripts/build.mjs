// `npm run build`: the pages with Next, and server.ts with all that it imports as one file for plain Node.
import { spawnSync } from "node:child_process";
import { makeSmallerCopies } from "./smaller-copies.mjs";
import { generateClient, QUIET, rememberBuild, unpackFonts } from "./steps.mjs";

await generateClient();
await unpackFonts();

function buildPages() {
  const { status } = spawnSync(process.execPath, ["node_modules/next/dist/bin/next", "build"], {
    stdio: "inherit",
    env: { ...process.env, ...QUIET, NODE_ENV: "production" },
  });
  if (status !== 0) process.exit(status ?? 1);
}

async function bundleServer() {
  const { build } = await import("esbuild");
  await build({
    entryPoints: ["server.ts"],
    outfile: "dist/server.js",
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    tsconfig: "tsconfig.server.json",
    sourcemap: true,
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "warning",
  });
}

await rememberBuild(async () => {
  buildPages();
  await Promise.all([bundleServer(), makeSmallerCopies(".next/static")]);
});
