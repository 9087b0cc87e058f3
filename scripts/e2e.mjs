// `npm run e2e [-- playwright arguments]`: the end-to-end tests against the production build (made when stale)
// on a fresh folder. With BASE_URL set, against that server instead.
import { spawn } from "node:child_process";
import { findBrowser } from "./browser.mjs";
import { explain } from "./progress.mjs";
import { serveBuilt } from "./served.mjs";
import { build } from "./steps.mjs";

/** Playwright against `address`; resolves with its exit code. It ends when this process is told to end. */
function playwright(address, browser) {
  const child = spawn(process.execPath, ["node_modules/@playwright/test/cli.js", "test", ...process.argv.slice(2)], {
    stdio: "inherit",
    env: { ...process.env, BASE_URL: address, CHROMIUM_PATH: browser },
  });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => child.once("exit", (code) => resolve(code ?? 1)));
}

async function againstOwnServer(browser) {
  await build();
  const server = await serveBuilt();
  try {
    return await playwright(server.address, browser);
  } finally {
    await server.stop();
  }
}

try {
  const browser = await findBrowser();
  const { BASE_URL } = process.env;
  process.exitCode = BASE_URL ? await playwright(BASE_URL, browser) : await againstOwnServer(browser);
} catch (error) {
  explain(error);
  process.exitCode = 1;
}
