import { defineConfig } from "@playwright/test";
import tests from "./playwright.config";

/**
 * `npm run screenshots`: not tests, pictures to look at. First the pages, with one reader's estimate in them and nobody
 * else's; then the states of the estimate, which submit more of them and would change the counts on the pages.
 */
export default defineConfig({
  ...tests,
  testDir: "e2e/pictures",
  reporter: [["line"]],
  projects: [
    { name: "reader", testMatch: "reader.ts" },
    { name: "pages", testMatch: "pages.ts", dependencies: ["reader"] },
    { name: "estimate", testMatch: "estimate.ts", dependencies: ["pages"] },
    { name: "team", testMatch: "team.ts", dependencies: ["estimate"] },
  ],
});
