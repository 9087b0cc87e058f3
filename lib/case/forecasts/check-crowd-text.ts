import type { LoadedCase } from "../check-case-text";
import { locate } from "../case-document";
import { readCaseText } from "../read-case-text";
import type { CaseReport } from "../report";
import { shapeFindings } from "../shape-findings";
import { checkCrowdMeaning } from "./check-crowd-meaning";
import { crowdFileSchema, type CrowdFile } from "./crowd-file-schema";

/** A crowd file that passed all checks, with the case that its forecasts are about. */
export type LoadedCrowd = { crowd: CrowdFile; about: LoadedCase; path: string };

/** The result of checking one file: `loaded` is null when an error stands in the report. */
type CheckedCrowd = { report: CaseReport; loaded: LoadedCrowd | null };

/**
 * Checks the text of one crowd file (YAML or JSON): its text, then its shape, then its meaning beside the loaded cases.
 * Never throws, whatever the text.
 */
export function checkCrowdText(path: string, text: string, cases: ReadonlyMap<string, LoadedCase>): CheckedCrowd {
  const read = readCaseText(text, "a crowd");
  if ("problems" in read) return { report: { file: path, problems: read.problems }, loaded: null };
  const value: unknown = read.parsed.document.toJS({ maxAliasCount: 0 });
  const result = crowdFileSchema.safeParse(value);
  const findings = result.success ? checkCrowdMeaning(result.data, cases) : shapeFindings(result.error.issues, value);
  const problems = findings.map((finding) => locate(read.parsed, finding)).sort((a, b) => a.line - b.line || a.column - b.column);
  const about = result.success ? cases.get(result.data.exercise.case) : undefined;
  const loaded = result.success && about && problems.length === 0 ? { crowd: result.data, about, path } : null;
  return { report: { file: path, problems }, loaded };
}
