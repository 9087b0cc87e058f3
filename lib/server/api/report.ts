import { createRoute, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { streamSSE } from "hono/streaming";
import type { ReportProgress } from "@/lib/contract/report";
import { readReport, watchReport } from "../report/read-report";
import { comparisonParameters } from "./comparison";
import { fileAnswer } from "./file-answer";
import { type ApiEnv, exerciseParameters, newRouter, REFUSALS } from "./router";

const LANG = { name: "lang", in: "query" as const, description: "The language of the words, default en", schema: { type: "string" as const } };

const report = createRoute({
  method: "get",
  path: "/exercises/{id}/export.pdf",
  summary: "All that is out of an exercise as one PDF: question, method, every figure, reasons, evidence, numbers",
  description: "With the query and under the gate of the comparison.",
  request: { params: exerciseParameters },
  parameters: [...comparisonParameters, LANG],
  responses: { 200: { description: "The file.", content: { "application/pdf": { schema: z.string() } } }, ...REFUSALS },
});

const progress = createRoute({
  method: "get",
  path: "/exercises/{id}/export.pdf/progress",
  summary: "Draws that report while somebody watches: an event before each part, and one when the file is ready",
  description: "Whoever leaves stops it. Afterwards export.pdf with the same query costs no drawing.",
  request: { params: exerciseParameters },
  parameters: [...comparisonParameters, LANG],
  responses: { 200: { description: 'Server-sent events: event "progress", data {"done":3,"of":12,"part":"Teams"}; ready when done = of.', content: { "text/event-stream": { schema: z.string() } } }, ...REFUSALS },
});

const parametersOf = (c: Context<ApiEnv>) => new URL(c.req.url).searchParams;

/** The report of a whole exercise. */
export const reportApi = newRouter()
  .openapi(report, async (c) => fileAnswer(c, await readReport(c.get("actor"), c.req.valid("param").id, parametersOf(c))))
  .openapi(progress, async (c) => {
    const draw = await watchReport(c.get("actor"), c.req.valid("param").id, parametersOf(c));
    // nobody reads the answer to a HEAD, so nothing is drawn for it
    if (c.req.method === "HEAD") return c.body(null, 200, { "Content-Type": "text/event-stream" });
    return streamSSE(c, async (events) => {
      const left = new AbortController();
      events.onAbort(() => left.abort());
      const tell = (progress: ReportProgress) => events.writeSSE({ event: "progress", data: JSON.stringify(progress) });
      await draw(tell, left.signal).catch((error: unknown) => {
        if (!left.signal.aborted) throw error;
      });
    });
  });
