import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { checkCrowdText, type LoadedCrowd } from "@/lib/case/forecasts/check-crowd-text";
import { csvPathOf, readCrowd } from "@/lib/case/forecasts/load-crowds";
import type { Forecast } from "@/lib/case/forecasts/forecast-report";
import { reportText } from "@/lib/case/forecasts/report-text";
import { loadCases } from "@/lib/case/load-cases";
import { openDatabase } from "@/lib/server/db/database";
import { migrate } from "@/lib/server/db/migrate";
import { readEnvironment } from "@/lib/server/env";
import { createEstimateWriter } from "@/lib/server/estimate-writer";
import { importForecasts } from "@/lib/server/forecasts/import-forecasts";

const HELP = `npm run forecasts:import -- [--write [--skip-refused]] crowds/x.yaml …

Reads published forecasts as a crowd file says (docs/importing-forecasts.md) and tells what it found: rows read and
skipped, every row refused with its line and the reason, sums repaired, numbers rounded. Nothing is written.

  --write          makes an exercise of them in the database of DATA_DIR (or DATABASE_URL), all or nothing.
                   An exercise that exists is left alone. While rows are refused, nothing is written.
  --skip-refused   with --write: leaves the refused rows out and writes the others.
  --help           prints this.

A server may be running on the same database: SQLite lets both write in turn (WAL), and the server shows the new exercise
at once. Large files hold up its writers: above some ten thousand rows, import while nobody is answering. A case file that
is new to the server is read at its next start.

Exit code: 0 all is well, 1 a mistake in a file, on the command line or with the database, 2 rows were refused.`;

const OK = 0;
const MISTAKE = 1;
const REFUSED = 2;

/** Reads the command line; null when it makes no sense. */
function readArguments() {
  try {
    const options = { write: { type: "boolean" }, "skip-refused": { type: "boolean" }, help: { type: "boolean" } } as const;
    const { values, positionals } = parseArgs({ allowPositionals: true, options });
    const { write = false, help = false, "skip-refused": skipRefused = false } = values;
    const isComplete = help || (positionals.length > 0 && (write || !skipRefused));
    return isComplete ? { files: positionals, write, skipRefused, help } : null;
  } catch {
    return null;
  }
}

function checkFile(file: string, cases: ReadonlyMap<string, LoadedCrowd["about"]>): LoadedCrowd | null {
  if (!existsSync(file)) {
    console.log(`${file}: there is no such file.\n  Check the path; it counts from the folder you are in.`);
    return null;
  }
  const { report, loaded } = checkCrowdText(file, readFileSync(file, "utf8"), cases);
  for (const { line, column, path, message, remedy, severity } of report.problems) {
    console.log(`${file}:${line}:${column} ${severity}${path === "" ? "" : ` at ${path}`}\n  ${message}\n  ${remedy}`);
  }
  return loaded;
}

/** Writes the forecasts into the database of the environment and says what became of them. */
async function write(loaded: LoadedCrowd, forecasts: readonly Forecast[]): Promise<void> {
  const { databaseFile } = readEnvironment();
  await migrate(databaseFile);
  const { writing, disconnect } = openDatabase(databaseFile);
  const done = await importForecasts(createEstimateWriter(writing), loaded, forecasts).finally(disconnect);
  const { id } = loaded.crowd.exercise;
  console.log(done === "exists" ? `  The exercise "${id}" exists already and was left alone.` : `  Written: exercise "${id}", ${forecasts.length} forecasts, in ${databaseFile}.`);
}

/** Reads one crowd, reports, and writes it when asked to. @returns the exit code that it calls for. */
async function readOne(file: string, cases: ReadonlyMap<string, LoadedCrowd["about"]>, wanted: { write: boolean; skipRefused: boolean }): Promise<number> {
  const loaded = checkFile(file, cases);
  if (!loaded) return MISTAKE;
  const { forecasts, report } = readCrowd(loaded);
  console.log(`${file}: ${csvPathOf(loaded)} as exercise "${loaded.crowd.exercise.id}"`);
  for (const line of reportText(loaded.crowd, report)) console.log(`  ${line}`);
  if (report.problems.length > 0) return MISTAKE;
  const isAllowed = report.refused.length === 0 || wanted.skipRefused;
  if (wanted.write && isAllowed) await write(loaded, forecasts);
  else console.log(wanted.write ? "  Nothing was written, because rows were refused. Mend them, or add --skip-refused to leave them out." : "  Nothing was written; --write does it.");
  return isAllowed ? OK : REFUSED;
}

async function main(): Promise<number> {
  const wanted = readArguments();
  if (!wanted) {
    console.error(HELP);
    return MISTAKE;
  }
  if (wanted.help) {
    console.log(HELP);
    return OK;
  }
  const { cases, reports } = loadCases("cases");
  for (const { file, problems } of reports) {
    if (problems.some(({ severity }) => severity === "error")) console.log(`${file} is broken and left out; npm run case:check -- ${file} says why.`);
  }
  const byId = new Map(cases.map((loaded) => [loaded.case.id, loaded]));
  const codes = [];
  for (const file of wanted.files) codes.push(await readOne(file, byId, wanted));
  return codes.includes(MISTAKE) ? MISTAKE : Math.max(...codes);
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return MISTAKE;
});
