import { casePreview } from "@/lib/case/case-preview";
import { checkCaseText, type LoadedCase } from "@/lib/case/check-case-text";
import type { CaseFileReport, ImportedCase } from "@/lib/contract/case-files";
import type { Actor } from "./actor";
import { needMaker } from "./facilitator";
import { ProblemError } from "./problem";
import { state } from "./state";
import { learnCase, storedName } from "./stored-cases";

/** The text of a case file, and in which of the two forms it is written. */
export type CaseFileText = { text: string; format: "yaml" | "json" };

const read = ({ text, format }: CaseFileText) => checkCaseText(`case.${format}`, text);

async function standingOf({ case: { id }, hash }: LoadedCase): Promise<CaseFileReport["id"]> {
  await learnCase(id);
  const known = state().cases.get(id);
  if (!known) return "free";
  return known.hash === hash ? "same" : "taken";
}

/** Reads a case file and says what is wrong with it, and what was read; keeps nothing. Never throws, whatever the text. */
export async function checkCaseFile(file: CaseFileText): Promise<CaseFileReport> {
  const { report, loaded } = read(file);
  if (!loaded) return { ok: false, problems: report.problems, preview: null, id: null };
  return { ok: true, problems: report.problems, preview: casePreview(loaded), id: await standingOf(loaded) };
}

function refuseTaken(id: string): never {
  throw new ProblemError("case_id_taken", `The id "${id}" belongs to another case here, and a case is never replaced: exercises stand on it. Give this one an id of its own.`);
}

async function store({ case: { id }, hash }: LoadedCase, { text, format }: CaseFileText): Promise<void> {
  await state().writer.write(async (tx) => {
    const there = await tx.caseFile.findUnique({ where: { id }, select: { hash: true } });
    if (there && there.hash !== hash) refuseTaken(id);
    if (!there) await tx.caseFile.create({ data: { id, format, text, hash, createdAt: new Date() }, select: { id: true } });
  });
}

/**
 * Keeps a case file for good and puts it among the cases of this server. The same file again gets the same answer.
 * @throws `not_facilitator`; `invalid_case` with the report when it has errors; `case_id_taken` when other content has its id.
 */
export async function importCase(actor: Actor, file: CaseFileText): Promise<ImportedCase> {
  needMaker(actor);
  const { report, loaded } = read(file);
  if (!loaded) throw new ProblemError("invalid_case", "The file has errors, so it was not imported. The report says where, and what helps.", { report: report.problems });
  const { case: theCase, hash } = loaded;
  const standing = await standingOf(loaded);
  if (standing === "taken") refuseTaken(theCase.id);
  if (standing === "free") {
    await store(loaded, file);
    state().cases.set(theCase.id, { ...loaded, path: storedName(theCase.id, file.format) });
  }
  return { id: theCase.id, title: theCase.title, hash };
}
