import { createHash } from "node:crypto";
import type { Case } from "@/lib/contract/cases";
import type { Language } from "@/lib/contract/languages";
import type { Outcome } from "@/lib/contract/outcome";
import { locate } from "./case-document";
import { caseFileSchema, type CaseFile } from "./case-file-schema";
import { checkMeaning } from "./check-meaning";
import { fileTextWithoutOutcome } from "./public-file-text";
import { readCaseText } from "./read-case-text";
import type { CaseReport } from "./report";
import { shapeFindings } from "./shape-findings";

/** A case in another language. `missing` counts the texts that are still in the original one. */
export type CaseTranslation = { case: Case; outcome: Outcome | null; missing: number };

/**
 * A case that passed all checks. `fileText` is the file without its outcome; `hash` is SHA-256 (hex) over the whole file.
 * `translations` come from files of their own.
 */
export type LoadedCase = {
  case: Case;
  outcome: Outcome | null;
  hash: string;
  fileText: string;
  path: string;
  translations: Partial<Record<Language, CaseTranslation>>;
};

/** The result of checking one file: `loaded` is null when an error stands in the report. */
export type CheckedCase = { report: CaseReport; loaded: LoadedCase | null };

function publicCase(file: CaseFile): Case {
  const { $schema: _schema, formatVersion: _version, outcome: _outcome, ...rest } = file;
  return rest;
}

/**
 * Checks the text of one case file (YAML or JSON): its text, then its shape, then its meaning.
 * Each stage needs the one before, so a report holds the problems of the first stage that found an error.
 * Never throws, whatever the text.
 */
export function checkCaseText(path: string, text: string): CheckedCase {
  const read = readCaseText(text, "a case");
  if ("problems" in read) return { report: { file: path, problems: read.problems }, loaded: null };
  const { parsed } = read;
  const value: unknown = parsed.document.toJS({ maxAliasCount: 0 });
  const result = caseFileSchema.safeParse(value);
  const findings = result.success ? checkMeaning(result.data) : shapeFindings(result.error.issues, value);
  const problems = findings.map((finding) => locate(parsed, finding)).sort((a, b) => a.line - b.line || a.column - b.column);
  const report = { file: path, problems };
  if (!result.success || problems.some(({ severity }) => severity === "error")) return { report, loaded: null };
  const hash = createHash("sha256").update(text, "utf8").digest("hex");
  const fileText = fileTextWithoutOutcome(text, parsed);
  return { report, loaded: { case: publicCase(result.data), outcome: result.data.outcome ?? null, hash, fileText, path, translations: {} } };
}
