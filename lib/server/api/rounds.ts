import { createRoute, z } from "@hono/zod-openapi";
import { exerciseSchema } from "@/lib/contract/exercises";
import { logSchema, ROUND_COMMANDS, type RoundCommandKind } from "@/lib/contract/rounds";
import { readLog } from "../exercise-log";
import { changeRound } from "../rounds";
import { documentedBody, exerciseParameters, jsonAnswer, newRouter, REFUSALS } from "./router";

const SUMMARIES: Record<RoundCommandKind, string> = {
  open: "Open a round",
  close: "Close a round; with {reveal: true} its numbers come out in the same step",
  extend: "Give an open round another closing time, or none",
  reveal: "Let the numbers of a closed round out",
  reopen: "Open a closed round again, until it is revealed",
};

const commandRoute = (kind: RoundCommandKind) =>
  createRoute({
    method: "post",
    path: `/exercises/{id}/rounds/{n}/${kind}`,
    summary: SUMMARIES[kind],
    description: "For facilitators. Decided by the server's clock; of two at once one is refused. Everybody can read what was done in /log.",
    request: { params: exerciseParameters.extend({ n: z.string() }), body: documentedBody(ROUND_COMMANDS[kind], { required: false }) },
    responses: { 200: jsonAnswer(exerciseSchema, "The exercise as it stands now."), ...REFUSALS },
  });

const log = createRoute({
  method: "get",
  path: "/exercises/{id}/log",
  summary: "What facilitators did, newest first",
  request: { params: exerciseParameters },
  responses: { 200: jsonAnswer(logSchema, "The entries."), ...REFUSALS },
});

/** "2" → 2; what is no number of a round is a round that does not exist. */
const roundNumber = (text: string) => (/^\d{1,3}$/.test(text) ? Number(text) : 0);

export const roundsApi = (Object.keys(ROUND_COMMANDS) as RoundCommandKind[])
  .reduce((api, kind) => api.openapi(commandRoute(kind), async (c) => c.json(await changeRound(c.get("actor"), c.req.valid("param").id, roundNumber(c.req.valid("param").n), kind, c.get("body")), 200)), newRouter())
  .openapi(log, async (c) => c.json({ entries: await readLog(c.req.valid("param").id) }, 200));
