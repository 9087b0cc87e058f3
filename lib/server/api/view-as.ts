import { createRoute } from "@hono/zod-openapi";
import type { Context } from "hono";
import { STAND_INS, viewAsSchema, type StandIn, type ViewAs } from "@/lib/contract/view-as";
import type { Actor } from "../actor";
import { readComparison } from "../comparison";
import { readDiscussion } from "../discussion";
import { ProblemError } from "../problem";
import { standInOf } from "../view-as";
import { problemAnswer } from "./problems";
import { exerciseParameters, jsonAnswer, newRouter, REFUSALS, type ApiEnv } from "./router";

type Answer = ViewAs["views"][number]["answers"][number];

/** What is asked in somebody's place: what the pages of Compare ask. */
const ASKED: Record<string, (as: Actor, exerciseId: string) => Promise<unknown>> = {
  comparison: (as, exerciseId) => readComparison(as, exerciseId, {}),
  comments: readDiscussion,
};

/** The answer as it would go over the network: what was read, or the problem document of the refusal. */
async function answered(path: string, read: () => Promise<unknown>): Promise<Answer> {
  try {
    return { method: "GET", path, status: 200, body: await read() };
  } catch (error) {
    const problem = problemAnswer(error instanceof Error ? error : new Error(String(error)));
    // a fault of the server is no answer to show: it is told and logged as everywhere
    if (problem.status >= 500) throw error;
    return { method: "GET", path, status: problem.status, body: problem };
  }
}

function placesIn(c: Context<ApiEnv>): readonly StandIn[] {
  const asked = c.req.query("role");
  if (asked === undefined) return STAND_INS;
  const place = STAND_INS.find((one) => one === asked);
  if (!place) throw new ProblemError("invalid_query", `role is one of ${STAND_INS.join(", ")}.`);
  return [place];
}

const viewAs = createRoute({
  method: "get",
  path: "/exercises/{id}/view-as",
  summary: "What the API answers to a participant or an observer at this moment",
  description: "For facilitators. The use-cases run as they do for those people, behind the same gate; nothing unreleased is in it, and nothing is noted or changed.",
  request: { params: exerciseParameters },
  parameters: [{ name: "role", in: "query", description: "One of them; all where none is said", schema: { type: "string", enum: [...STAND_INS] } }],
  responses: { 200: jsonAnswer(viewAsSchema, "Status and body of each answer."), ...REFUSALS },
});

export const viewAsApi = newRouter().openapi(viewAs, async (c) => {
  const { id } = c.req.valid("param");
  const views: ViewAs["views"] = [];
  for (const role of placesIn(c)) {
    const as = await standInOf(c.get("actor"), id, role);
    const answers = await Promise.all(Object.entries(ASKED).map(([noun, read]) => answered(`/api/exercises/${id}/${noun}`, () => read(as, id))));
    views.push({ role, answers });
  }
  return c.json({ views }, 200);
});
