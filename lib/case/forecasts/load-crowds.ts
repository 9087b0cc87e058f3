import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { LoadedCase } from "../check-case-text";
import type { CaseReport } from "../report";
import { checkCrowdText, type LoadedCrowd } from "./check-crowd-text";
import { unreadable } from "./forecast-report";
import { readForecasts, type ReadForecasts } from "./read-forecasts";

const CROWD_FILE = /\.(ya?ml|json)$/;

/**
 * Reads every crowd file (.yaml, .yml, .json) of a folder, in the order of their names; the CSVs are not touched yet.
 * A broken file is left out and reported. Without the folder there are none.
 */
export function loadCrowds(dir: string, cases: ReadonlyMap<string, LoadedCase>): { crowds: LoadedCrowd[]; reports: CaseReport[] } {
  const names = existsSync(dir) ? readdirSync(dir).filter((name) => CROWD_FILE.test(name)).sort() : [];
  const checked = names.map((name) => checkCrowdText(join(dir, name), readFileSync(join(dir, name), "utf8"), cases));
  return {
    crowds: checked.flatMap(({ loaded }) => loaded ?? []),
    reports: checked.map(({ report }) => report).filter(({ problems }) => problems.length > 0),
  };
}

/** Where the CSV of a crowd file lies. */
export function csvPathOf({ crowd, path }: LoadedCrowd): string {
  return join(dirname(path), crowd.file);
}

/** Reads the CSV that a crowd file names, and its forecasts; a file that is not there is a problem of the report. */
export function readCrowd(loaded: LoadedCrowd): ReadForecasts {
  const file = csvPathOf(loaded);
  if (existsSync(file)) return readForecasts(loaded.crowd, readFileSync(file, "utf8"));
  return { forecasts: [], report: unreadable([{ line: 1, message: `There is no file ${file}.`, remedy: "The path in the crowd file counts from the crowd file's own folder." }]) };
}
