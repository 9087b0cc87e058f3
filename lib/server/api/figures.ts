import { createRoute, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { exportDocumentSchema } from "@/lib/contract/export-document";
import { figureFactsSchema, figureWithFactsSchema, overTimeFactsSchema } from "@/lib/contract/figure-facts";
import { FIGURE_IDS } from "@/lib/contract/figures";
import { parseComparisonQuery } from "../comparison-query";
import { readFigureFacts } from "../figure-facts/registry";
import { PPTX_TYPE, XLSX_TYPE } from "../figure-formats";
import { readEstimatesCsv, readFigure } from "../figures";
import { readArchive, readWholeWorkbook } from "../numbers/exports";
import { comparisonParameters } from "./comparison";
import { fileAnswer } from "./file-answer";
import { type ApiEnv, exerciseParameters, jsonAnswer, newRouter, REFUSALS } from "./router";

const parameter = (name: string, description: string) => ({ name, in: "query" as const, description, schema: { type: "string" as const } });

const DRAWING = [
  parameter("theme", "light (default) or dark"),
  parameter("size", "slide (1600×900, default), page, square, og, or WIDTHxHEIGHT with sides of 320 to 4096 pixels"),
  parameter("lang", "The language of the words, default en"),
];

const figure = createRoute({
  method: "get",
  path: "/exercises/{id}/figures/{file}",
  summary: `A figure as a file, such as pool-bars.svg: one of ${FIGURE_IDS.join(", ")}, as svg, png, pdf, pptx, xlsx, csv or json`,
  description: "The query of the page, and how to draw it. 403 estimate_first before your own estimate, unless the data are published; nothing to show is an empty figure.",
  request: { params: exerciseParameters.extend({ file: z.string() }) },
  parameters: [...comparisonParameters, ...DRAWING],
  responses: {
    200: { description: "The file.", content: { "image/svg+xml": { schema: z.string() }, "image/png": { schema: z.string() }, "application/pdf": { schema: z.string() }, [PPTX_TYPE]: { schema: z.string() }, [XLSX_TYPE]: { schema: z.string() }, "application/json": { schema: exportDocumentSchema }, "text/csv": { schema: z.string() } } },
    ...REFUSALS,
  },
});

const facts = createRoute({
  method: "get",
  path: "/exercises/{id}/figure-facts/{figure}",
  summary: "What a figure shows beside the comparison",
  description: "With the query and under the gate of the comparison.",
  request: { params: exerciseParameters.extend({ figure: figureWithFactsSchema }) },
  parameters: comparisonParameters,
  responses: { 200: jsonAnswer(figureFactsSchema, "The facts, with the digits that stand under the figure."), ...REFUSALS },
});

const historySchema = z.object({ exerciseId: z.string(), history: overTimeFactsSchema });

const history = createRoute({
  method: "get",
  path: "/exercises/{id}/history",
  summary: "How the linear pool stood at each release",
  description: "With the query and under the gate of the comparison.",
  request: { params: exerciseParameters },
  parameters: comparisonParameters,
  responses: { 200: jsonAnswer(historySchema, "The releases, oldest first, each with its middle 50 and 90 %."), ...REFUSALS },
});

const estimates = createRoute({
  method: "get",
  path: "/exercises/{id}/export.csv",
  summary: "The released estimates, one row per person, round and scenario",
  request: { params: exerciseParameters },
  parameters: comparisonParameters,
  responses: { 200: { description: "The file.", content: { "text/csv": { schema: z.string() } } }, ...REFUSALS },
});

const FILE = { content: { "application/octet-stream": { schema: z.string() } } };

const wholeWorkbook = createRoute({
  method: "get",
  path: "/exercises/{id}/export.xlsx",
  summary: "All that is out, as a workbook with a chart for each figure",
  request: { params: exerciseParameters },
  parameters: [...comparisonParameters, ...DRAWING],
  responses: { 200: { description: "The file.", ...FILE }, ...REFUSALS },
});

const archive = createRoute({
  method: "get",
  path: "/exercises/{id}/export.zip",
  summary: "All that is out: every figure as SVG, PNG, PDF and CSV, the numbers as JSON and XLSX, the estimates as CSV",
  description: "Written while it is read. manifest.json has the SHA-256 of every file; POST /api/verify takes the archive as it is.",
  request: { params: exerciseParameters },
  parameters: [...comparisonParameters, ...DRAWING],
  responses: { 200: { description: "The archive.", ...FILE }, ...REFUSALS },
});

const parametersOf = (c: Context<ApiEnv>) => new URL(c.req.url).searchParams;

/** Figures and data as files. */
export const figuresApi = newRouter()
  .openapi(figure, async (c) => fileAnswer(c, await readFigure(c.get("actor"), c.req.valid("param").id, c.req.valid("param").file, parametersOf(c))))
  .openapi(facts, async (c) => {
    const { id, figure } = c.req.valid("param");
    return c.json(figureFactsSchema.parse(await readFigureFacts(c.get("actor"), id, figure, parseComparisonQuery(parametersOf(c)))), 200);
  })
  .openapi(history, async (c) => {
    const { id } = c.req.valid("param");
    const { overTime } = await readFigureFacts(c.get("actor"), id, "over-time", parseComparisonQuery(parametersOf(c)));
    return c.json(historySchema.parse({ exerciseId: id, history: overTime }), 200);
  })
  .openapi(wholeWorkbook, async (c) => fileAnswer(c, await readWholeWorkbook(c.get("actor"), c.req.valid("param").id, parametersOf(c))))
  .openapi(archive, async (c) => {
    const { body, name } = await readArchive(c.get("actor"), c.req.valid("param").id, parametersOf(c));
    return fileAnswer(c, { body, contentType: "application/zip", name });
  })
  .openapi(estimates, async (c) => fileAnswer(c, await readEstimatesCsv(c.get("actor"), c.req.valid("param").id, parametersOf(c))));
