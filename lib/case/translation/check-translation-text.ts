import { isLanguage, type Language } from "@/lib/contract/languages";
import { locate } from "../case-document";
import { caseFileSchema } from "../case-file-schema";
import type { CaseTranslation, LoadedCase } from "../check-case-text";
import { noHindsight } from "../checks/no-hindsight";
import { readCaseText } from "../read-case-text";
import { error, pathText, warning, type CasePath, type CaseReport, type Finding } from "../report";
import { shapeFindings } from "../shape-findings";
import { TRANSLATED_FIELDS } from "./fields";
import { pathInTranslation } from "./path-in-translation";
import { translate } from "./translate";

const HEAD = ["formatVersion", "translates", "language"];

function headFindings(head: Record<string, unknown>, caseId: string, language: string): Finding[] {
  const findings: Finding[] = [];
  if (head.formatVersion !== "1") findings.push(error(["formatVersion"], "The version of the format is missing or unknown.", 'Write formatVersion: "1".'));
  if (head.translates !== caseId) findings.push(error(["translates"], `The file does not say that it translates "${caseId}".`, `Write translates: ${caseId}, the id of the case of the same file name.`));
  if (head.language !== language) findings.push(error(["language"], `The language differs from that of the file's name, "${language}".`, "Make the two the same."));
  if (!isLanguage(language)) findings.push(error(["language"], `The pages do not speak "${language}".`, "Add the language to the pages first."));
  return findings;
}

function missingFinding(missing: readonly CasePath[]): Finding[] {
  if (missing.length === 0) return [];
  const names = missing.slice(0, 5).map(pathText).join(", ");
  return [warning([], `${missing.length} texts are not translated and are shown in the original language: ${names}${missing.length > 5 ? ", …" : ""}.`, "Translate them.")];
}

/**
 * Checks the text of a translation file against its case: its text, its head, that every key leads to a text of the case, then the shape
 * and the dates of the case that comes out. `translation` is null when an error stands in the report; what is missing is a warning.
 * Never throws, whatever the text.
 */
export function checkTranslationText(path: string, text: string, original: LoadedCase, language: string): { report: CaseReport; translation: (CaseTranslation & { language: Language }) | null } {
  const read = readCaseText(text, "a translation");
  if ("problems" in read) return { report: { file: path, problems: read.problems }, translation: null };
  const { parsed } = read;
  const all = parsed.document.toJS({ maxAliasCount: 0 }) as Record<string, unknown>;
  const texts = Object.fromEntries(Object.entries(all).filter(([key]) => !HEAD.includes(key)));
  const file = { formatVersion: "1", ...original.case, ...(original.outcome && { outcome: original.outcome }) };
  const { value, missing, findings } = translate(file, texts, TRANSLATED_FIELDS, []);
  const result = caseFileSchema.safeParse(value);
  const inCase = result.success ? noHindsight(result.data) : shapeFindings(result.error.issues, value);
  const moved = inCase.map((finding) => ({ ...finding, path: pathInTranslation(file, finding.path) }));
  const found = [...headFindings(all, original.case.id, language), ...findings, ...moved, ...missingFinding(missing)];
  const problems = found.map((finding) => locate(parsed, finding)).sort((a, b) => a.line - b.line || a.column - b.column);
  const report = { file: path, problems };
  if (!result.success || !isLanguage(language) || problems.some(({ severity }) => severity === "error")) return { report, translation: null };
  const { $schema: _schema, formatVersion: _version, outcome, ...theCase } = result.data;
  return { report, translation: { language, case: theCase, outcome: outcome ?? null, missing: missing.length } };
}
