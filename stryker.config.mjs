// Mutation run of the numbers (docs/CONTRIBUTING.md). It works on a copy of what the core's tests read, with the packages
// linked, so that the checkout is left alone.
const config = {
  mutate: ["lib/core/{pools,scores,tally}/**/*.ts", "!**/*.{test,fixture}.ts"],
  testRunner: "vitest",
  coverageAnalysis: "perTest",
  concurrency: 2,
  // A busy machine is no endless loop: a mutant that times out counts as killed.
  timeoutMS: 20_000,
  dryRunTimeoutMinutes: 15,
  ignorePatterns: ["**", "!lib/core/**", "!data/**", "!package.json", "!tsconfig.json", "!vitest.*.ts"],
  tempDirName: ".cache/mutation/sandbox",
  incrementalFile: ".cache/reports/mutation/incremental.json",
  reporters: ["clear-text", "html", "json"],
  clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
  htmlReporter: { fileName: ".cache/reports/mutation/mutation.html" },
  jsonReporter: { fileName: ".cache/reports/mutation/mutation.json" },
  thresholds: { high: 95, low: 90, break: 90 },
};

export default config;
