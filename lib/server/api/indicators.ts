import { createRoute } from "@hono/zod-openapi";
import { addNoteSchema, indicatorNoteSchema, indicatorStatesSchema } from "@/lib/contract/indicators";
import { addIndicatorNote, listIndicators } from "../indicator-notes";
import { documentedBody, exerciseParameters, jsonAnswer, newRouter, REFUSALS } from "./router";

const list = createRoute({
  method: "get",
  path: "/exercises/{id}/indicators",
  summary: "The indicators of an exercise, with the facilitator's notes",
  description: "The newest note says an indicator's status, else the case file does. All notes stay listed, newest first.",
  request: { params: exerciseParameters },
  responses: { 200: jsonAnswer(indicatorStatesSchema, "The indicators in the order of the case."), ...REFUSALS },
});

const add = createRoute({
  method: "post",
  path: "/exercises/{id}/indicators",
  summary: "Add a dated note to an indicator",
  description:
    "For facilitators: anyone on a server that listens on loopback, else who sends FACILITATOR_SECRET as a bearer token. Notes are never changed. " +
    "422 after_opening where the question's window had passed before the exercise was made and the day lies after its opening. Idempotency-Key makes sending it twice count once.",
  request: { params: exerciseParameters, body: documentedBody(addNoteSchema, { required: true }) },
  responses: { 201: jsonAnswer(indicatorNoteSchema, "The stored note."), ...REFUSALS },
});

export const indicatorsApi = newRouter()
  .openapi(list, async (c) => c.json({ indicators: await listIndicators(c.req.valid("param").id) }, 200))
  .openapi(add, async (c) => c.json(await addIndicatorNote(c.get("actor"), c.req.valid("param").id, c.get("body"), c.req.header("idempotency-key")), 201));
