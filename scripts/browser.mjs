// Finds a Chromium for the end-to-end tests, or gets one and says so.
import { DOWNLOAD_MS, installDebianPackages, starts } from "./debian.mjs";
import { run, step } from "./progress.mjs";

/** Chromium without a window of its own: the same engine, and the tests take three quarters of the time (measured: 56 s against 78 s). */
const HEADLESS_SHELL = "/usr/bin/chromium-headless-shell";

const USUAL_PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

const NO_BROWSER =
  "no browser was found and none could be fetched. Install Chromium (Debian: apt-get install chromium; " +
  "elsewhere: npx playwright install --with-deps chromium), or set CHROMIUM_PATH to one.";

async function playwrightsOwn() {
  const { chromium } = await import("@playwright/test");
  return chromium.executablePath();
}

async function firstThatStarts(paths) {
  for (const path of paths) if (await starts(path)) return path;
  return null;
}

const fetchers = [
  ["Fetch Playwright's Chromium", () => run(process.execPath, ["node_modules/@playwright/test/cli.js", "install", "chromium"], { timeout: DOWNLOAD_MS })],
  ["Install Debian's chromium package", () => installDebianPackages("chromium")],
];

/** The quick one, fetched where packages may be installed. Null where there is none. */
async function headlessShell() {
  if (await starts(HEADLESS_SHELL)) return HEADLESS_SHELL;
  if (process.platform !== "linux" || process.getuid?.() !== 0) return null;
  await step("Install Debian's chromium-headless-shell package", () => installDebianPackages("chromium-headless-shell")).catch((error) => console.log(`  – ${error.message}`));
  return (await starts(HEADLESS_SHELL)) ? HEADLESS_SHELL : null;
}

/** The path of a Chromium that starts. Rejects with advice when there is none and none can be had. */
export async function findBrowser() {
  const { CHROMIUM_PATH } = process.env;
  if (await starts(CHROMIUM_PATH)) return CHROMIUM_PATH;
  const shell = await headlessShell();
  if (shell) return shell;
  const places = [...USUAL_PLACES, await playwrightsOwn()];
  const found = await firstThatStarts(places);
  if (found) return found;
  for (const [title, get] of fetchers) {
    await step(title, get).catch((error) => console.log(`  – ${error.message}`));
    const fetched = await firstThatStarts(places);
    if (fetched) return fetched;
  }
  throw new Error(NO_BROWSER);
}
