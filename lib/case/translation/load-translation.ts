import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { LoadedCase } from "../check-case-text";
import type { CaseReport } from "../report";
import { checkTranslationText } from "./check-translation-text";
import { translationName } from "./translation-name";

function withoutCase(file: string, of: string): CaseReport {
  const message = `The name says that this translates ${of}.yaml, which is not there or did not load.`;
  return { file, problems: [{ line: 1, column: 1, path: "", message, remedy: "Mend that file, or give this one the name of its case.", severity: "error" }] };
}

/**
 * Reads one translation file of a folder and adds what it holds to its case among `cases`. Returns what there is to say about it:
 * nothing for a file that is no translation, or for a whole one.
 * @throws when the file cannot be read.
 */
export function loadTranslation(dir: string, name: string, cases: readonly LoadedCase[]): CaseReport[] {
  const named = translationName(name);
  if (!named) return [];
  const path = join(dir, name);
  const original = cases.find((one) => basename(one.path).replace(/\.[a-z]+$/, "") === named.of);
  if (!original) return [withoutCase(path, named.of)];
  const { report, translation } = checkTranslationText(path, readFileSync(path, "utf8"), original, named.language);
  if (translation) original.translations[translation.language] = translation;
  return report.problems.length > 0 ? [report] : [];
}
