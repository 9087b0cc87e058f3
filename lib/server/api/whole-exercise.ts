import { createRoute } from "@hono/zod-openapi";
import { wholeExerciseSchema } from "@/lib/contract/whole-exercise";
import { deleteExercise } from "../delete-exercise";
import { exportExercise } from "../whole-exercise";
import { exerciseParameters, jsonAnswer, newRouter, REFUSALS } from "./router";

const whole = createRoute({
  method: "get",
  path: "/exercises/{id}/export.json",
  summary: "All of an exercise that has come out, for its facilitator",
  request: { params: exerciseParameters },
  responses: { 200: jsonAnswer(wholeExerciseSchema, "The document."), ...REFUSALS },
});

const remove = createRoute({
  method: "delete",
  path: "/exercises/{id}",
  summary: "Delete an exercise with everything in it, for good",
  description: "For its facilitators. The query repeats the id: ?confirm={id}.",
  request: { params: exerciseParameters },
  parameters: [{ name: "confirm", in: "query" as const, description: "The exercise's id once more", schema: { type: "string" as const } }],
  responses: { 204: { description: "Deleted." }, ...REFUSALS },
});

export const wholeExerciseApi = newRouter()
  .openapi(whole, async (c) => {
    const { id } = c.req.valid("param");
    const document = await exportExercise(c.get("actor"), id);
    return c.json(document, 200, { "Content-Disposition": `attachment; filename="${id}.json"` });
  })
  .openapi(remove, async (c) => {
    await deleteExercise(c.get("actor"), c.req.valid("param").id, c.req.query("confirm"));
    return c.body(null, 204);
  });
