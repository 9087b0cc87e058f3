// `npm test`: everything, from a bare clone to the end-to-end tests in a real browser.
import { readFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { findBrowser } from "./browser.mjs";
import { offline } from "./offline.mjs";
import { countSecondTries } from "./e2e-report.mjs";
import { duration, explain, run, excerpt } from "./progress.mjs";
import { build, generateClient, installPackages, prepareDriver, QUIET, unpackFonts } from "./steps.mjs";

const REPORTS = ".cache/reports";
const BIN = {
  eslint: "node_modules/eslint/bin/eslint.js",
  depcruise: "node_modules/dependency-cruiser/bin/dependency-cruise.mjs",
  knip: "node_modules/knip/bin/knip.js",
  tsc: "node_modules/typescript/bin/tsc",
  next: "node_modules/next/dist/bin/next",
  vitest: "node_modules/vitest/vitest.mjs",
};

const total = { passed: 0, failed: 0 };
const began = performance.now();

/** Runs one phase and prints its line; what it printed is shown when it fails. Never rejects. */
async function phase(title, work) {
  const start = performance.now();
  try {
    const note = await work();
    console.log(`  ✓ ${title}${note ? `: ${note}` : ""} (${duration(performance.now() - start)})`);
    return true;
  } catch (error) {
    console.log(`  ✗ ${title} (${duration(performance.now() - start)})\n`);
    console.log(error.output || error.message);
    if (!error.counted) total.failed += 1;
    return false;
  }
}

const check = (title, ...args) => phase(title, async () => void (await run(process.execPath, args, { env: QUIET })));

/** Adds a runner's counts to the sum; a runner that failed without a failed test counts as one failure. */
function count({ passed, failed }, error) {
  total.passed += passed;
  total.failed += error && failed === 0 ? 1 : failed;
  if (error) throw Object.assign(error, { counted: true });
  if (passed === 0) throw new Error("no test ran");
  return `${passed} passed`;
}

const readReport = (file) => JSON.parse(readFileSync(file, "utf8"));

async function vitest(project, ...options) {
  const file = `${REPORTS}/${project}.json`;
  const args = [BIN.vitest, "run", `--project=${project}`, ...options, "--reporter=dot", "--reporter=json", `--outputFile.json=${file}`];
  const error = await run(process.execPath, args).then(() => null, (reason) => reason);
  const report = readReport(file);
  return count({ passed: report.numPassedTests, failed: report.numFailedTests }, error);
}

/** Fails, too, when less of lib/core was run than the thresholds of vitest.config.ts ask for. */
async function unitTests() {
  const counts = await vitest("unit", "--coverage");
  const { lines, branches } = readReport(`${REPORTS}/coverage/coverage-summary.json`).total;
  return `${counts}, lib/core covered: ${lines.pct} % of lines, ${branches.pct} % of branches`;
}

async function endToEnd() {
  const file = `${REPORTS}/e2e.json`;
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: file, CHROMIUM_PATH: await findBrowser(), E2E_SECOND_TRIES: "1" };
  const plain = { command: process.execPath, args: ["scripts/e2e.mjs"] };
  const isolated = offline(plain.command, plain.args);
  console.log(isolated ? "  … in a network namespace with loopback only" : "  … with the network of this machine: no namespace can be made here");
  const { command, args } = isolated ?? plain;
  const error = await run(command, args, { env, echo: true }).then(() => null, (reason) => Object.assign(reason, { output: excerpt(reason.output ?? "") }));
  const { passed, failed, note, tooMany } = countSecondTries(readReport(file));
  return `${count({ passed, failed }, error ?? tooMany)}${note}`;
}

/** Whether there is a build for the tests of the running program. */
let built = false;

const lanes = [
  async () => {
    await check("lint", BIN.eslint, ".");
    await check("import rules", BIN.depcruise, "app", "components", "lib", "server.ts");
    await check("nothing unused", BIN.knip);
    await phase("types", async () => {
      await run(process.execPath, [BIN.next, "typegen"], { env: QUIET });
      await run(process.execPath, [BIN.tsc, "--noEmit"]);
    });
    await check("schema and migrations agree", "node_modules/tsx/dist/cli.mjs", "--tsconfig", "tsconfig.server.json", "scripts/db/check.ts");
    // weighs scripts and holds no time limit, so it may run beside the other lane, which takes longer
    built = await phase("production build", build);
    if (built) await check("scripts of every page within their budget", "scripts/size.mjs");
  },
  async () => {
    await phase("unit and property tests", unitTests);
    await phase("integration tests on a real database", () => vitest("integration"));
  },
];

try {
  console.log("\n  Branchpoint: all tests\n");
  await mkdir(REPORTS, { recursive: true });
  await installPackages();
  await prepareDriver();
  await generateClient();
  await unpackFonts();
  await Promise.all(lanes.map((lane) => lane()));
  if (built) {
    await phase("tests of the running process", () => vitest("process"));
    await phase("end-to-end tests in Chromium", endToEnd);
  }
} catch (error) {
  total.failed += 1;
  explain(error);
}

console.log(`\n  all in ${duration(performance.now() - began)}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
