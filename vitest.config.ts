import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// An offset of 5 h 45 min: code that forgets the time zone shows itself.
process.env.TZ = "Asia/Kathmandu";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const INTEGRATION = "**/*.integration.test.{ts,tsx}";
const PROCESS = "scripts/*.process.test.mjs";
const IGNORED = ["**/node_modules/**", ".next/**", ".cache/**", "dist/**", "e2e/**", "test-results/**"];

const SETUP = [here("vitest.setup.ts")];
// Set by Stryker.
const MUTATION_SETUP = process.env.STRYKER_MUTATOR_WORKER === undefined ? [] : [here("vitest.mutation.setup.ts")];

export default defineConfig({
  resolve: {
    alias: {
      "@": here("."),
      // The lock against server code in the browser has no meaning here.
      "server-only": here("node_modules/server-only/empty.js"),
    },
  },
  test: {
    setupFiles: [...SETUP, ...MUTATION_SETUP],
    // Thousands of generated cases on a busy machine.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    coverage: {
      provider: "v8",
      include: ["lib/core/**/*.ts"],
      exclude: ["**/*.{test,fixture}.ts"],
      reporter: [["text", { skipFull: true }], "json-summary"],
      reportsDirectory: here(".cache/reports/coverage"),
      thresholds: { lines: 98, branches: 98 },
    },
    projects: [
      { extends: true, test: { name: "unit", include: ["**/*.test.{ts,tsx}", "scripts/*.test.mjs"], exclude: [...IGNORED, INTEGRATION, PROCESS] } },
      // each file starts and stops a server of its own: loading the program anew for each took most of the time
      { extends: true, test: { name: "integration", include: [INTEGRATION], exclude: IGNORED, isolate: false } },
      // Starts the built server as a process: needs `npm run build`.
      { extends: true, test: { name: "process", include: [PROCESS], exclude: IGNORED } },
    ],
  },
});
