import { createRoute, z } from "@hono/zod-openapi";
import { checkCaseText } from "@/lib/case/check-case-text";
import { caseFileJsonSchema } from "@/lib/case/case-file-schema";
import { caseSchema } from "@/lib/contract/cases";
import { getCase, getCaseFile, listCases } from "../cases";
import { languageParameter, parseLanguage } from "../language-query";
import { ProblemError } from "../problem";
import { CHECKS } from "../rate-limit";
import { state } from "../state";
import { decodeText, readBytes } from "./json-body";
import { caseParameters, jsonAnswer, newRouter, REFUSALS } from "./router";

/** The loader refuses more. */
const CASE_FILE_MAX_BYTES = 512 * 1024;

/** Media types of a case file, with the name that tells the loader which it is. */
const FILE_NAMES: Record<string, string> = {
  "application/json": "case.json",
  "application/yaml": "case.yaml",
  "application/x-yaml": "case.yaml",
  "text/yaml": "case.yaml",
};

const LIST_ITEM = { id: true, title: true, headline: true, question: true, asOf: true, ordered: true, summary: true } as const;
const listSchema = z.object({ cases: z.array(caseSchema.pick(LIST_ITEM).strip()) });

const reportSchema = z.object({
  ok: z.boolean(),
  problems: z.array(
    z.object({ line: z.number(), column: z.number(), path: z.string(), message: z.string(), remedy: z.string(), severity: z.enum(["error", "warning"]) }),
  ),
});

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

const check = createRoute({
  method: "post",
  path: "/cases/check",
  summary: "Check a case file without keeping it",
  request: { body: { required: true, content: { "application/yaml": { schema: { type: "string" } }, "application/json": { schema: { type: "object" } } } } },
  responses: { 200: jsonAnswer(reportSchema, "What is wrong with the file, by line."), ...REFUSALS },
});

const languageOf = (url: string) => parseLanguage(new URL(url).searchParams);

export const casesApi = newRouter()
  .openapi(list, async (c) => c.json(listSchema.parse({ cases: await listCases(languageOf(c.req.url)) }), 200))
  .openapi(schema, (c) => c.json({ ...caseFileJsonSchema() }, 200, { "Content-Type": "application/schema+json" }))
  .openapi(item, async (c) => c.json(await getCase(c.req.valid("param").case, languageOf(c.req.url)), 200))
  .openapi(file, async (c) => {
    const { text, json } = await getCaseFile(c.req.valid("param").case);
    return c.body(text, 200, { "Content-Type": json ? "application/json" : "application/yaml; charset=utf-8" });
  })
  .openapi(check, async (c) => {
    state().limits.take(CHECKS, c.get("actor").sessionId ?? "anonymous", "Too many files to check at once. Try again in a moment.");
    const [mediaType = ""] = (c.req.header("content-type") ?? "").split(";");
    const name = FILE_NAMES[mediaType.trim().toLowerCase()];
    if (name === undefined) throw new ProblemError("unsupported_media_type", "Send the case file itself, with Content-Type: application/yaml or application/json.");
    const { report, loaded } = checkCaseText(name, decodeText(await readBytes(c.req, CASE_FILE_MAX_BYTES)));
    return c.json({ ok: loaded !== null, problems: report.problems }, 200);
  });
