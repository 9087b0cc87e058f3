import { createRoute } from "@hono/zod-openapi";
import { dryRunSchema } from "@/lib/contract/dry-run";
import { exerciseSchema } from "@/lib/contract/exercises";
import { endDryRun, letSimulatedAnswer, startDryRun } from "../dry-run/dry-run";
import { documentedBody, exerciseParameters, jsonAnswer, newRouter, REFUSALS } from "./router";

const PATH = "/exercises/{id}/dry-run";

const start = createRoute({
  method: "post",
  path: PATH,
  summary: "Try an exercise out with simulated people",
  description: "For facilitators, before anybody has answered. Until they are removed nobody real can answer: 409 dry_run.",
  request: { params: exerciseParameters, body: documentedBody(dryRunSchema, { required: true }) },
  responses: { 201: jsonAnswer(exerciseSchema, "The exercise as it stands now."), ...REFUSALS },
});

const answers = createRoute({
  method: "post",
  path: `${PATH}/answers`,
  summary: "Let the simulated people answer in the round that is open",
  request: { params: exerciseParameters },
  responses: { 200: jsonAnswer(exerciseSchema, "The exercise as it stands now."), ...REFUSALS },
});

const end = createRoute({
  method: "delete",
  path: PATH,
  summary: "Remove the simulated people with all that was done with them",
  description: "Rounds, releases and estimates are then as they were before; the log keeps that there was a dry run. Twice is no error.",
  request: { params: exerciseParameters },
  responses: { 204: { description: "Removed." }, ...REFUSALS },
});

export const dryRunApi = newRouter()
  .openapi(start, async (c) => c.json(await startDryRun(c.get("actor"), c.req.valid("param").id, c.get("body")), 201))
  .openapi(answers, async (c) => c.json(await letSimulatedAnswer(c.get("actor"), c.req.valid("param").id), 200))
  .openapi(end, async (c) => {
    await endDryRun(c.get("actor"), c.req.valid("param").id);
    return c.body(null, 204);
  });
