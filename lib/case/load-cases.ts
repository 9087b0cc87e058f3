import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkCaseText, type LoadedCase } from "./check-case-text";
import type { CaseReport } from "./report";

const CASE_FILE = /\.(ya?ml|json)$/;

/**
 * Reads every case file (.yaml, .yml, .json) of a folder, in the order of their names.
 * A broken file is left out and reported; the others still load. Of two files with the same id the second is reported.
 * `reports` holds a file only when there is something to say about it, warnings included.
 * @throws when the folder cannot be read.
 */
export function loadCases(dir: string): { cases: LoadedCase[]; reports: CaseReport[] } {
  const cases: LoadedCase[] = [];
  const reports: CaseReport[] = [];
  for (const name of readdirSync(dir).filter((entry) => CASE_FILE.test(entry)).sort()) {
    const path = join(dir, name);
    const { report, loaded } = checkCaseText(path, readFileSync(path, "utf8"));
    if (report.problems.length > 0) reports.push(report);
    if (!loaded) continue;
    const first = cases.find((other) => other.case.id === loaded.case.id);
    if (first) reports.push(sameIdReport(loaded, first));
    else cases.push(loaded);
  }
  return { cases, reports };
}

function sameIdReport(second: LoadedCase, first: LoadedCase): CaseReport {
  return {
    file: second.path,
    problems: [
      {
        line: 1,
        column: 1,
        path: "id",
        message: `The id "${second.case.id}" is already taken by ${first.path}.`,
        remedy: "Give this case an id of its own.",
        severity: "error",
      },
    ],
  };
}
