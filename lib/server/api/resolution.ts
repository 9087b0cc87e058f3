import { createRoute } from "@hono/zod-openapi";
import { resolutionSchema, resolveSchema } from "@/lib/contract/resolution";
import { resolveExercise, undoResolution } from "../resolution";
import { documentedBody, exerciseParameters, jsonAnswer, newRouter, REFUSALS } from "./router";

const resolve = createRoute({
  method: "post",
  path: "/exercises/{id}/resolution",
  summary: "Decide what happened, or that it cannot be decided",
  description: "For facilitators. A later decision replaces it; all of them stay in the log. The scores open with it.",
  request: { params: exerciseParameters, body: documentedBody(resolveSchema, { required: true }) },
  responses: { 201: jsonAnswer(resolutionSchema, "What is decided now."), ...REFUSALS },
});

const undo = createRoute({
  method: "delete",
  path: "/exercises/{id}/resolution",
  summary: "Take the decision back",
  request: { params: exerciseParameters },
  responses: { 204: { description: "Taken back, also when there was none." }, ...REFUSALS },
});

export const resolutionApi = newRouter()
  .openapi(resolve, async (c) => c.json(await resolveExercise(c.get("actor"), c.req.valid("param").id, c.get("body")), 201))
  .openapi(undo, async (c) => {
    await undoResolution(c.get("actor"), c.req.valid("param").id);
    return c.body(null, 204);
  });
