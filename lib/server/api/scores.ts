import { createRoute } from "@hono/zod-openapi";
import { scoresAnswerSchema } from "@/lib/contract/scores";
import { readScores } from "../scores";
import { exerciseParameters, jsonAnswer, newRouter, REFUSALS } from "./router";

const scores = createRoute({
  method: "get",
  path: "/exercises/{id}/scores",
  summary: "How good the estimates were",
  description:
    "Under every rule that applies: the pools, people on average, equal shares, and you. 403 estimate_first before your own estimate, unless the data are published. Reading the scores is reading the outcome.",
  request: { params: exerciseParameters },
  responses: { 200: jsonAnswer(scoresAnswerSchema, "The scores."), ...REFUSALS },
});

export const scoresApi = newRouter().openapi(scores, async (c) => c.json(await readScores(c.get("actor"), c.req.valid("param").id), 200));
