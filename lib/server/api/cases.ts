import { createRoute, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { caseFileJsonSchema } from "@/lib/case/case-file-schema";
import { CASE_FILE_MAX_BYTES, caseReportSchema, importedCaseSchema } from "@/lib/contract/case-files";
import { caseSchema } from "@/lib/contract/cases";
import { checkCaseFile, importCase, type CaseFileText } from "../case-import";
import { getCase, getCaseFile, listCases } from "../cases";
import { languageParameter, parseLanguage } from "../language-query";
import { ProblemError } from "../problem";
import { CHECKS } from "../rate-limit";
import { state } from "../state";
import { decodeText, readBytes } from "./json-body";
import { caseParameters, jsonAnswer, newRouter, REFUSALS, type ApiEnv } from "./router";

/** Media types of a case file, and what they mean. */
const FORMATS: Record<string, CaseFileText["format"]> = { "application/json": "json", "application/yaml": "yaml", "application/x-yaml": "yaml", "text/yaml": "yaml" };

const LIST_ITEM = { id: true, title: true, headline: true, question: true, asOf: true, ordered: true, summary: true } as const;
const listSchema = z.object({ cases: z.array(caseSchema.pick(LIST_ITEM).strip()) });

const list = createRoute({ method: "get", path: "/cases", summary: "All cases", parameters: [languageParameter], responses: { 200: jsonAnswer(listSchema, "The cases that loaded.") } });

const schema = createRoute({
  method: "get",
  path: "/cases/schema",
  summary: "The JSON Schema of case files",
  responses: { 200: { description: "JSON Schema, draft 2020-12.", content: { "application/schema+json": { schema: z.object({}).loose() } } } },
});

const item = createRoute({
  method: "get",
  path: "/cases/{case}",
  summary: "One case, without what happened later",
  request: { params: caseParameters },
  parameters: [languageParameter],
  responses: { 200: jsonAnswer(caseSchema, "The case."), ...REFUSALS },
});

const file = createRoute({
  method: "get",
  path: "/cases/{case}/file",
  summary: "The case file as it was written, without its outcome",
  request: { params: caseParameters },
  responses: { 200: { description: "The file.", content: { "application/yaml": { schema: z.string() }, "application/json": { schema: z.unknown() } } }, ...REFUSALS },
});

const caseFile = { required: true, content: { "application/yaml": { schema: { type: "string" as const } }, "application/json": { schema: { type: "object" as const } } } };

const check = createRoute({
  method: "post",
  path: "/cases/check",
  summary: "Check a case file without keeping it",
  request: { body: caseFile },
  responses: { 200: jsonAnswer(caseReportSchema, "What is wrong with the file, by line, and what was read."), ...REFUSALS },
});

const importOne = createRoute({
  method: "post",
  path: "/cases",
  summary: "Import a case file",
  description: "For whoever may make exercises. A case is never replaced: the same file again gets the same answer, other content under its id is refused.",
  request: { body: caseFile },
  responses: { 201: jsonAnswer(importedCaseSchema, "The case, which everybody who reaches this server can read from now on, without its outcome."), ...REFUSALS },
});

const languageOf = (url: string) => parseLanguage(new URL(url).searchParams);

/** The file that a request brings. @throws `rate_limited`, `unsupported_media_type`, `too_large`, `invalid_text`. */
async function readCaseFile(c: Context<ApiEnv>): Promise<CaseFileText> {
  state().limits.take(CHECKS, c.get("actor").sessionId ?? "anonymous", "Too many files to check at once. Try again in a moment.");
  const [mediaType = ""] = (c.req.header("content-type") ?? "").split(";");
  const format = FORMATS[mediaType.trim().toLowerCase()];
  if (format === undefined) throw new ProblemError("unsupported_media_type", "Send the case file itself, with Content-Type: application/yaml or application/json.");
  return { text: decodeText(await readBytes(c.req, CASE_FILE_MAX_BYTES)), format };
}

export const casesApi = newRouter()
  .openapi(list, async (c) => c.json(listSchema.parse({ cases: await listCases(languageOf(c.req.url)) }), 200))
  .openapi(schema, (c) => c.json({ ...caseFileJsonSchema() }, 200, { "Content-Type": "application/schema+json" }))
  .openapi(item, async (c) => c.json(await getCase(c.req.valid("param").case, languageOf(c.req.url)), 200))
  .openapi(file, async (c) => {
    const { text, json } = await getCaseFile(c.req.valid("param").case);
    return c.body(text, 200, { "Content-Type": json ? "application/json" : "application/yaml; charset=utf-8" });
  })
  .openapi(check, async (c) => c.json(await checkCaseFile(await readCaseFile(c)), 200))
  .openapi(importOne, async (c) => c.json(await importCase(c.get("actor"), await readCaseFile(c)), 201));
