import { existsSync, readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { checkCaseText } from "@/lib/case/check-case-text";
import { loadCases } from "@/lib/case/load-cases";
import type { CaseReport } from "@/lib/case/report";
import { translationName } from "@/lib/case/translation/translation-name";

/** Prints what is wrong with the case files named on the command line, and exits with 1 when one of them is broken. */
function main(files: readonly string[]): number {
  if (files.length === 0) {
    console.error("Name the case files to check, for example: npm run case:check -- cases/iran-pakistan-2024.yaml");
    return 1;
  }
  const broken = files.filter((file) => !check(file));
  return broken.length === 0 ? 0 : 1;
}

/** Checks one file; true when it can be loaded. */
function check(file: string): boolean {
  if (!existsSync(file)) {
    console.log(`${file}: there is no such file.\n  Check the path; it counts from the folder you are in.`);
    return false;
  }
  return translationName(basename(file)) === null ? checkCase(file) : checkTranslation(file);
}

function print({ file, problems }: CaseReport): void {
  for (const { line, column, path, message, remedy, severity } of problems) {
    console.log(`${file}:${line}:${column} ${severity}${path === "" ? "" : ` at ${path}`}\n  ${message}\n  ${remedy}`);
  }
}

/** A translation is read with the case beside it, as the server does. */
function checkTranslation(file: string): boolean {
  const report = loadCases(dirname(file)).reports.find((one) => basename(one.file) === basename(file));
  if (report) print({ ...report, file });
  const broken = report?.problems.some(({ severity }) => severity === "error") ?? false;
  if (!broken) console.log(`${file}: loads beside its case.`);
  return !broken;
}

function checkCase(file: string): boolean {
  const { report, loaded } = checkCaseText(file, readFileSync(file, "utf8"));
  print(report);
  if (loaded) {
    const { scenarios, voices, claims } = loaded.case;
    console.log(`${file}: loads as "${loaded.case.id}" (${scenarios.length} scenarios, ${voices.length} voices, ${claims.length} claims).`);
  }
  return loaded !== null;
}

process.exitCode = main(process.argv.slice(2));
