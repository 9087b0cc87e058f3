import { checkCaseText } from "@/lib/case/check-case-text";
import { state } from "./state";

/** How an imported file is named to the loader and in the log. */
export const storedName = (id: string, format: string) => `${id}.${format}`;

const select = { id: true, format: true, text: true } as const;

/** Puts a stored file among the cases. One that an earlier version took and this one does not is said once, and left out. */
function keep({ id, format, text }: { id: string; format: string; text: string }): void {
  const { cases, caseReports, log } = state();
  const { report, loaded } = checkCaseText(storedName(id, format), text);
  if (loaded) return void cases.set(id, loaded);
  caseReports.push(report);
  for (const { line, message, remedy } of report.problems) log.warn({ file: report.file }, `Imported case, line ${line}: ${message} ${remedy}`);
}

const isKnown = (id: string) => state().cases.has(id) || state().caseReports.some(({ file }) => file === storedName(id, "yaml") || file === storedName(id, "json"));

/** Reads a case that was imported since, by another process perhaps. Free for cases that are known, else one indexed read. */
export async function learnCase(id: string): Promise<void> {
  if (isKnown(id)) return;
  const row = await state().reader.caseFile.findUnique({ where: { id }, select });
  if (row && !isKnown(id)) keep(row);
}

/** Reads every imported case that is not known yet, oldest first. One read of their ids, and one of each file that is new. */
export async function learnCases(): Promise<void> {
  const rows = await state().reader.caseFile.findMany({ select: { id: true }, orderBy: [{ createdAt: "asc" }, { id: "asc" }] });
  for (const { id } of rows) await learnCase(id);
}
