import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { locate, parseCaseDocument } from "./case-document";
import { checkCaseText, type LoadedCase } from "./check-case-text";
import { error, type CaseReport } from "./report";
import { loadTranslation } from "./translation/load-translation";
import { translationName } from "./translation/translation-name";

const CASE_FILE = /\.(ya?ml|json)$/;

/**
 * Reads every case file (.yaml, .yml, .json) of a folder, in the order of their names, then the translations beside them
 * (`<name of the case file>.<language>.yaml`).
 * A broken file is left out and reported; the others still load. Of two files with the same id the second is reported.
 * `reports` holds a file only when there is something to say about it, warnings included.
 * @throws when the folder cannot be read.
 */
export function loadCases(dir: string): { cases: LoadedCase[]; reports: CaseReport[] } {
  const names = readdirSync(dir).filter((entry) => CASE_FILE.test(entry)).sort();
  const cases: LoadedCase[] = [];
  const reports: CaseReport[] = [];
  for (const name of names.filter((one) => translationName(one) === null)) {
    const path = join(dir, name);
    const text = readFileSync(path, "utf8");
    const { report, loaded } = checkCaseText(path, text);
    if (report.problems.length > 0) reports.push(report);
    if (!loaded) continue;
    const first = cases.find((other) => other.case.id === loaded.case.id);
    if (first) reports.push(sameIdReport(loaded, text, first));
    else cases.push(loaded);
  }
  reports.push(...names.flatMap((name) => loadTranslation(dir, name, cases)));
  return { cases, reports };
}

function sameIdReport(second: LoadedCase, text: string, first: LoadedCase): CaseReport {
  const taken = error(["id"], `The id "${second.case.id}" is already taken by ${first.path}.`, "Give this case an id of its own.");
  return { file: second.path, problems: [locate(parseCaseDocument(text), taken)] };
}
