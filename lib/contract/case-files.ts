import * as z from "zod";

/** The largest case file, in bytes of UTF-8. */
export const CASE_FILE_MAX_BYTES = 512 * 1024;

/** Something that is wrong or doubtful in a case file, at its line and column, both from 1. `remedy`: what to do about it. */
export const caseProblemSchema = z.object({
  line: z.number(),
  column: z.number(),
  path: z.string(),
  message: z.string(),
  remedy: z.string(),
  severity: z.enum(["error", "warning"]),
});
export type CaseFileProblem = z.infer<typeof caseProblemSchema>;

/** What was read in a case file, to look at before it is imported. Nothing of what happened later, but whether the file tells it. */
export const casePreviewSchema = z.object({
  id: z.string(),
  title: z.string(),
  question: z.string(),
  scenarios: z.array(z.string()),
  counts: z.object({ sources: z.number(), voices: z.number(), claims: z.number(), events: z.number(), indicators: z.number(), questions: z.number() }),
  hasOutcome: z.boolean(),
});
export type CasePreview = z.infer<typeof casePreviewSchema>;

/** The answer of `POST /api/cases/check`. */
export const caseReportSchema = z.object({
  ok: z.boolean(),
  problems: z.array(caseProblemSchema),
  /** Null where errors stand in the way. */
  preview: casePreviewSchema.nullable(),
  /** Whether the id is free here, stands for the same file, or for another one; null where errors stand in the way. */
  id: z.enum(["free", "same", "taken"]).nullable(),
});
export type CaseFileReport = z.infer<typeof caseReportSchema>;

/** The answer of `POST /api/cases`. `hash`: SHA-256 of the file in hex, which an exercise keeps from round 1 on. */
export const importedCaseSchema = z.object({ id: z.string(), title: z.string(), hash: z.string() });
export type ImportedCase = z.infer<typeof importedCaseSchema>;
