import { createRoute } from "@hono/zod-openapi";
import { myEstimateSchema, submitEstimateSchema } from "@/lib/contract/estimates";
import { readMyEstimate, submitEstimate } from "../estimates";
import { documentedBody, exerciseParameters, jsonAnswer, newRouter, REFUSALS } from "./router";
import { giveSession } from "./session";

const submit = createRoute({
  method: "post",
  path: "/exercises/{id}/estimates",
  summary: "Submit an estimate",
  description: "Each one is a new revision. On an open board a request without a session joins first. Idempotency-Key makes sending it twice count once.",
  request: { params: exerciseParameters, body: documentedBody(submitEstimateSchema, { required: true }) },
  responses: { 201: jsonAnswer(myEstimateSchema, "The stored estimate."), ...REFUSALS },
});

const mine = createRoute({
  method: "get",
  path: "/exercises/{id}/estimates/mine",
  summary: "Your newest estimate in the current round",
  request: { params: exerciseParameters },
  responses: { 200: jsonAnswer(myEstimateSchema, "Your estimate."), ...REFUSALS },
});

export const estimatesApi = newRouter()
  .openapi(submit, async (c) => {
    const { estimate, token } = await submitEstimate(c.get("actor"), c.req.valid("param").id, c.get("body"), c.req.header("idempotency-key"));
    giveSession(c, token);
    return c.json(estimate, 201);
  })
  .openapi(mine, async (c) => c.json(await readMyEstimate(c.get("actor"), c.req.valid("param").id), 200));
