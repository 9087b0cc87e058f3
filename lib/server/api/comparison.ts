import { createRoute, z } from "@hono/zod-openapi";
import { comparisonQuerySchema, comparisonSchema } from "@/lib/contract/comparison";
import { myOutcomeSchema } from "@/lib/contract/outcome";
import { readComparison } from "../comparison";
import { parseComparisonQuery } from "../comparison-query";
import { languageParameter, parseLanguage } from "../language-query";
import { readOutcome } from "../outcome";
import { exerciseParameters, jsonAnswer, newRouter, REFUSALS } from "./router";

const { properties = {} } = z.toJSONSchema(comparisonQuerySchema, { io: "output" });

/** The shared query of comparison, figures and exports, for the OpenAPI document; `parseComparisonQuery` reads it. */
export const comparisonParameters = Object.entries(properties).map(([name, schema]) => ({ name, in: "query" as const, schema: schema as object }));

const comparison = createRoute({
  method: "get",
  path: "/exercises/{id}/comparison",
  summary: "Your estimate beside everybody's",
  description: "403 estimate_first before your own estimate, unless the data are published. With asOf the answer is the same for ever.",
  request: { params: exerciseParameters },
  parameters: comparisonParameters,
  responses: { 200: jsonAnswer(comparisonSchema, "The comparison."), ...REFUSALS },
});

const outcome = createRoute({
  method: "get",
  path: "/exercises/{id}/outcome",
  summary: "What happened, and your Brier score",
  description: "403 estimate_first before your own estimate, unless the data are published. The first reading is noted; later revisions are marked.",
  request: { params: exerciseParameters },
  parameters: [languageParameter],
  responses: { 200: jsonAnswer(myOutcomeSchema, "What happened."), ...REFUSALS },
});

export const comparisonApi = newRouter()
  .openapi(comparison, async (c) => {
    const query = parseComparisonQuery(new URL(c.req.url).searchParams);
    return c.json(await readComparison(c.get("actor"), c.req.valid("param").id, query), 200);
  })
  .openapi(outcome, async (c) => {
    const language = parseLanguage(new URL(c.req.url).searchParams);
    return c.json(await readOutcome(c.get("actor"), c.req.valid("param").id, language), 200);
  });
