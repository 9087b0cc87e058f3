import { caseReportSchema, importedCaseSchema, type CaseFileReport, type ImportedCase } from "@/lib/contract/case-files";
import { caseSchema, type Case } from "@/lib/contract/cases";
import { getJson, postFile } from "./api";

/** A case file that somebody chose, as it was then: saved anew, it has to be chosen again. */
export type ChosenFile = { name: string; bytes: ArrayBuffer };

const mediaTypeOf = ({ name }: ChosenFile) => (/\.json$/i.test(name) ? "application/json" : "application/yaml");

/** Checks a case file; nothing is kept. Errors: ApiProblem, OfflineError. */
export function checkCaseFile(file: ChosenFile): Promise<CaseFileReport> {
  return postFile("/api/cases/check", file.bytes, mediaTypeOf(file), caseReportSchema);
}

/** Imports a case file for good. `secret`: where others reach the server. Errors: ApiProblem (`invalid_case`, `case_id_taken`, `not_facilitator`), OfflineError. */
export function importCaseFile(file: ChosenFile, secret: string | null): Promise<ImportedCase> {
  return postFile("/api/cases", file.bytes, mediaTypeOf(file), importedCaseSchema, secret === null ? {} : { bearer: secret });
}

/** One case, in a language where it is translated. */
export function readCase(id: string, language: string): Promise<Case> {
  return getJson(`/api/cases/${encodeURIComponent(id)}?lang=${language}`, caseSchema);
}
