// Playwright against the production build, on a fresh folder.
import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { findBrowser } from "./browser.mjs";
import { explain } from "./progress.mjs";
import { folderWithCases, serveBuilt } from "./served.mjs";
import { build } from "./steps.mjs";

/** Playwright against `address`; resolves with its exit code. It ends when this process is told to end. */
function playwright(args, address, browser) {
  const child = spawn(process.execPath, ["node_modules/@playwright/test/cli.js", "test", ...args], {
    stdio: "inherit",
    env: { ...process.env, BASE_URL: address, CHROMIUM_PATH: browser },
  });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => child.once("exit", (code) => resolve(code ?? 1)));
}

async function againstOwnServer(args, browser) {
  await build();
  // a made-up case that carries its source's text, as no shipped one does
  const cwd = folderWithCases({ "harbour.yaml": readFileSync("lib/case/fixtures/complete.yaml", "utf8") });
  const server = await serveBuilt({ cwd });
  try {
    return await playwright(args, server.address, browser);
  } finally {
    await server.stop();
    rmSync(cwd, { recursive: true });
  }
}

/**
 * Runs Playwright with these arguments against the production build (made when stale) on a fresh folder; with BASE_URL
 * set, against that server instead. Resolves with the exit code, 1 when there is no browser or no server. Never rejects.
 */
export async function runPlaywright(args) {
  try {
    const browser = await findBrowser();
    const { BASE_URL } = process.env;
    return BASE_URL ? await playwright(args, BASE_URL, browser) : await againstOwnServer(args, browser);
  } catch (error) {
    explain(error);
    return 1;
  }
}
