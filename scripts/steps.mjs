// The steps before the server can run. Each does nothing when its work is fresh.
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { run, step } from "./progress.mjs";
import { isFresh, remember, stampOf } from "./stamps.mjs";

/** No program of ours calls home: Next's counter and Prisma's update notice are off. */
export const QUIET = { NEXT_TELEMETRY_DISABLED: "1", CHECKPOINT_DISABLE: "1", PRISMA_HIDE_UPDATE_MESSAGE: "1" };

const GENERATED_FROM = ["prisma/schema.prisma", "prisma.config.ts", "node_modules/prisma/package.json"];
const FONTS_FROM = ["scripts/fonts.mjs", "lib/export/fonts.ts", "node_modules/@fontsource/inter/package.json", "node_modules/@fontsource/vazirmatn/package.json"];
const BUILT_FROM = [
  "app", "components", "lib", "messages", "public", "prisma/schema.prisma", "server.ts", "scripts/build.mjs", "scripts/smaller-copies.mjs",
  "next.config.js", "postcss.config.js", "tsconfig.json", "tsconfig.server.json", "package-lock.json",
];

/** npm as the program that started us, else the one on the path. */
function npm(args) {
  const script = process.env.npm_execpath;
  if (script?.endsWith(".js")) return run(process.execPath, [script, ...args]);
  return process.platform === "win32" ? run("cmd", ["/c", "npm", ...args]) : run("npm", args);
}

const packagesOf = (file) => JSON.parse(readFileSync(file, "utf8")).packages;

/** Whether node_modules holds what the lock asks for: npm keeps its own lock there, written when it has finished. */
function isInstalled() {
  const written = "node_modules/.package-lock.json";
  if (!existsSync(written)) return false;
  const there = packagesOf(written);
  return Object.entries(packagesOf("package-lock.json")).every(
    ([path, entry]) => path === "" || entry.optional || entry.devOptional || there[path]?.version === entry.version,
  );
}

/** Whether the one native package of the server was compiled for this Node. */
function driverLoads() {
  try {
    const Database = createRequire(import.meta.url)("better-sqlite3");
    new Database(":memory:").close();
    return true;
  } catch {
    return false;
  }
}

/**
 * Installs the packages when they are missing or the lock has changed since. Install scripts are off, so that nothing
 * but the registry is needed; the one package that needs its script gets it from `prepareDriver`.
 */
export async function installPackages() {
  if (isInstalled()) return;
  await step("Install packages (a minute, once)", () => npm(["ci", "--include=dev", "--ignore-scripts", "--no-audit", "--no-fund"]));
}

/** Fetches or compiles the database driver when it does not load in this Node. */
export async function prepareDriver() {
  if (driverLoads()) return;
  await step("Prepare the database driver (a minute where it is compiled)", () => npm(["rebuild", "better-sqlite3", "--foreground-scripts"]));
}

/** Generates the Prisma client when the schema has changed. */
export async function generateClient() {
  const stamp = stampOf(GENERATED_FROM);
  if (isFresh("generate", stamp, ["prisma/generated"])) return;
  await step("Generate the database client", () => run(process.execPath, ["node_modules/prisma/build/index.js", "generate"], { env: QUIET }));
  remember("generate", stamp);
}

/** Unpacks the fonts that figures are drawn with. */
export async function unpackFonts() {
  const stamp = stampOf(FONTS_FROM);
  if (!existsSync("scripts/fonts.mjs") || isFresh("fonts", stamp, [])) return;
  await step("Unpack the fonts of the figures", () => run(process.execPath, ["scripts/fonts.mjs"]));
  remember("fonts", stamp);
}

/** What a build made now depends on. */
const buildStamp = () => stampOf(BUILT_FROM, process.versions.node);

/** Builds pages and server for production when a source has changed. */
export async function build() {
  if (isFresh("build", buildStamp(), [".next/BUILD_ID", "dist/server.js"])) return;
  await step("Build the pages and the server (a minute)", () => run(process.execPath, ["scripts/build.mjs"], { env: QUIET }));
}

/** Runs `work` and remembers that the sources as they were at its beginning are built. */
export async function rememberBuild(work) {
  const stamp = buildStamp();
  await work();
  remember("build", stamp);
}
