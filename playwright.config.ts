import { defineConfig } from "@playwright/test";
import { CHROMIUM_FLAGS } from "./e2e/chromium";

/** The server to test; `npm test` starts one on a fresh folder. By hand: BASE_URL=http://127.0.0.1:3000 npm run e2e */
const baseURL = process.env.BASE_URL ?? "http://127.0.0.1:3000";
const executablePath = process.env.CHROMIUM_PATH;

/** Tests that hold a time limit: they run after the others and one by one, so that they measure the product and not the queue. */
const TIMED = "**/compare-live.spec.ts";

export default defineConfig({
  testDir: "e2e",
  fullyParallel: true,
  workers: 2,
  // A retry would hide a race: by hand there is none, and `npm test` counts them (docs/decisions/0024).
  retries: Number(process.env.E2E_SECOND_TRIES ?? 0),
  forbidOnly: true,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [["list"], ["json"]] : [["list"]],
  outputDir: "test-results",
  projects: [
    { name: "pages", testIgnore: TIMED },
    { name: "timed", testMatch: TIMED, fullyParallel: false, dependencies: ["pages"] },
  ],
  use: {
    baseURL,
    viewport: { width: 1280, height: 900 },
    locale: "en-GB",
    timezoneId: "Asia/Kathmandu",
    // recording costs a tenth of the time; to see what happened, run the one test again with `--trace on`
    trace: "off",
    screenshot: "only-on-failure",
    launchOptions: { args: [...CHROMIUM_FLAGS], ...(executablePath ? { executablePath } : {}) },
  },
});
