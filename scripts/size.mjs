// `npm run size`: what the scripts of every kind of page weigh on the wire, against its budget. Fails above it.
import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { chromium } from "@playwright/test";
import { findBrowser } from "./browser.mjs";
import { makeExercise } from "./page-sizes/exercise.mjs";
import { loadedScripts } from "./page-sizes/loaded-scripts.mjs";
import { pagesOf } from "./page-sizes/pages.mjs";
import { explain, run } from "./progress.mjs";
import { serveBuilt } from "./served.mjs";
import { build } from "./steps.mjs";

const LIST = ".cache/size-limit.json";

/** What size-limit weighs, one entry per page: the files that a real browser loaded there, each at its brotli size. */
async function entries(browser) {
  const server = await serveBuilt();
  try {
    const pages = pagesOf(await makeExercise(server.address));
    const list = [];
    for (const page of pages) {
      const files = await loadedScripts(browser, server.address, page);
      list.push({ name: page.name, limit: `${page.limit} B`, path: files.map((file) => resolve(file)) });
    }
    return list;
  } finally {
    await server.stop();
  }
}

try {
  await build();
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: ["--no-sandbox"] });
  const list = await entries(browser).finally(() => browser.close());
  mkdirSync(".cache", { recursive: true });
  writeFileSync(LIST, JSON.stringify(list));
  await run(process.execPath, ["node_modules/size-limit/bin.js", "--config", LIST], { echo: true });
} catch (error) {
  explain(error);
  process.exitCode = 1;
}
