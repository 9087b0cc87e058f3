import { createRoute } from "@hono/zod-openapi";
import { calibrationSchema } from "@/lib/contract/calibration";
import { readCalibration } from "../calibration";
import { jsonAnswer, newRouter, REFUSALS } from "./router";

const calibration = createRoute({
  method: "get",
  path: "/me/calibration",
  summary: "How often what you said came true, over the exercises that you took part in",
  description: "Beside it the linear pool over the same exercises, and published crowds. Released data of decided exercises alone; reading them here is reading what happened.",
  responses: { 200: jsonAnswer(calibrationSchema, "The records; null where there is none."), ...REFUSALS },
});

export const calibrationApi = newRouter().openapi(calibration, async (c) => c.json(await readCalibration(c.get("actor")), 200));
