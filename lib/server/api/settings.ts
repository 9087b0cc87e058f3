import { createRoute } from "@hono/zod-openapi";
import { changedExerciseSchema, settingsChangeSchema } from "@/lib/contract/settings";
import { changeSettings } from "../settings";
import { documentedBody, exerciseParameters, jsonAnswer, newRouter, REFUSALS } from "./router";

const change = createRoute({
  method: "patch",
  path: "/exercises/{id}",
  summary: "Change how an exercise is set up",
  description: "For its facilitators: everything but case, question and protocol before round 1 opens; afterwards the title and the rounds that were not opened yet. Each change stands in the log.",
  request: { params: exerciseParameters, body: documentedBody(settingsChangeSchema, { required: true }) },
  responses: { 200: jsonAnswer(changedExerciseSchema, "The exercise as it is now, with the links of teams that are new."), ...REFUSALS },
});

export const settingsApi = newRouter().openapi(change, async (c) => c.json(await changeSettings(c.get("actor"), c.req.valid("param").id, c.get("body"), c.req.url), 200));
