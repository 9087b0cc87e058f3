import { createRoute } from "@hono/zod-openapi";
import { releaseViewsSchema } from "@/lib/contract/release-views";
import { progressSchema, rosterSchema, turnoutSchema } from "@/lib/contract/roster";
import { stabilitySchema } from "@/lib/contract/stability";
import { noteProgress } from "../progress";
import { readReleaseViews } from "../release-views";
import { readRoster } from "../roster";
import { readStability } from "../stability";
import { readTurnout } from "../turnout";
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

const turnout = createRoute({
  method: "get",
  path: "/exercises/{id}/turnout",
  summary: "How many have answered, for facilitators and observers",
  request: { params: exerciseParameters },
  responses: { 200: jsonAnswer(turnoutSchema, "The counts of the round that is spoken of."), ...REFUSALS },
});

const seen = createRoute({
  method: "get",
  path: "/exercises/{id}/seen",
  summary: "Who was served which release, and when first",
  description: "With names for facilitators, unless the exercise is anonymous; as counts for everybody else who takes part or looks on.",
  request: { params: exerciseParameters },
  responses: { 200: jsonAnswer(releaseViewsSchema, "The releases, oldest first."), ...REFUSALS },
});

const stability = createRoute({
  method: "get",
  path: "/exercises/{id}/stability",
  summary: "How much people and the pool moved between the last two rounds that came out",
  description: "From released data; null where the reader does not see two rounds, and where fewer than k people answered both.",
  request: { params: exerciseParameters },
  responses: { 200: jsonAnswer(stabilitySchema, "What moved."), ...REFUSALS },
});

export const rosterApi = newRouter()
  .openapi(progress, async (c) => {
    await noteProgress(c.get("actor"), c.req.valid("param").id, c.get("body"));
    return c.body(null, 204);
  })
  .openapi(roster, async (c) => c.json(await readRoster(c.get("actor"), c.req.valid("param").id), 200))
  .openapi(turnout, async (c) => c.json(await readTurnout(c.get("actor"), c.req.valid("param").id), 200))
  .openapi(stability, async (c) => c.json({ stability: await readStability(c.get("actor"), c.req.valid("param").id) }, 200))
  .openapi(seen, async (c) => c.json(await readReleaseViews(c.get("actor"), c.req.valid("param").id), 200));
