// `npm run e2e [-- playwright arguments]`: the end-to-end tests against the production build (made when stale)
// on a fresh folder. With BASE_URL set, against that server instead.
import { spawn } from "node:child_process";
import { findBrowser } from "./browser.mjs";
import { explain } from "./progress.mjs";
import { serveBuilt } from "./served.mjs";
import { build } from "./steps.mjs";

/** Playwright with these arguments against `address`; resolves with its exit code. */
function playwright(address, browser, args) {
  const child = spawn(process.execPath, ["node_modules/@playwright/test/cli.js", "test", ...args], {
    stdio: "inherit",
    env: { ...process.env, BASE_URL: address, CHROMIUM_PATH: browser },
  });
  return new Promise((resolve) => child.once("exit", (code) => resolve(code ?? 1)));
}

try {
  const browser = await findBrowser();
  const args = process.argv.slice(2);
  if (process.env.BASE_URL) {
    process.exitCode = await playwright(process.env.BASE_URL, browser, args);
  } else {
    await build();
    const server = await serveBuilt();
    process.exitCode = await playwright(server.address, browser, args);
    await server.stop();
  }
} catch (error) {
  explain(error);
  process.exitCode = 1;
}
