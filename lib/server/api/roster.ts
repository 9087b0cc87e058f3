import { createRoute } from "@hono/zod-openapi";
import { progressSchema, rosterSchema } from "@/lib/contract/roster";
import { noteProgress } from "../progress";
import { readRoster } from "../roster";
import { documentedBody, exerciseParameters, jsonAnswer, newRouter, REFUSALS } from "./router";

const progress = createRoute({
  method: "put",
  path: "/exercises/{id}/progress",
  summary: "Say how much of one's draft is placed, never where",
  request: { params: exerciseParameters, body: documentedBody(progressSchema, { required: true }) },
  responses: { 204: { description: "Noted." }, ...REFUSALS },
});

const roster = createRoute({
  method: "get",
  path: "/exercises/{id}/roster",
  summary: "Who has come how far, for facilitators",
  request: { params: exerciseParameters },
  responses: { 200: jsonAnswer(rosterSchema, "Counts, and people unless the exercise is anonymous."), ...REFUSALS },
});

export const rosterApi = newRouter()
  .openapi(progress, async (c) => {
    await noteProgress(c.get("actor"), c.req.valid("param").id, c.get("body"));
    return c.body(null, 204);
  })
  .openapi(roster, async (c) => c.json(await readRoster(c.get("actor"), c.req.valid("param").id), 200));
