import { createRoute } from "@hono/zod-openapi";
import { lessonsSchema, postMortemSchema, writeLessonsSchema } from "@/lib/contract/post-mortem";
import { writeLessons } from "../lessons";
import { readPostMortem } from "../post-mortem";
import { documentedBody, exerciseParameters, jsonAnswer, newRouter, REFUSALS } from "./router";

const postMortem = createRoute({
  method: "get",
  path: "/exercises/{id}/post-mortem",
  summary: "What a team exercise looks like now that it is decided what happened",
  description: "The pool's way over the rounds, who moved, the reasons nearest to and furthest from what happened, the claims that were cited, and the lessons written down. Opens with the scores.",
  request: { params: exerciseParameters },
  responses: { 200: jsonAnswer(postMortemSchema, "The post-mortem."), ...REFUSALS },
});

const lessons = createRoute({
  method: "post",
  path: "/exercises/{id}/lessons",
  summary: "Write down what the team wants to remember",
  description: "For facilitators, once it is decided what happened. The whole text anew; an empty one takes it away. Earlier texts stay on record.",
  request: { params: exerciseParameters, body: documentedBody(writeLessonsSchema, { required: true }) },
  responses: { 201: jsonAnswer(lessonsSchema, "What is written now."), ...REFUSALS },
});

export const postMortemApi = newRouter()
  .openapi(postMortem, async (c) => c.json(await readPostMortem(c.get("actor"), c.req.valid("param").id), 200))
  .openapi(lessons, async (c) => c.json(await writeLessons(c.get("actor"), c.req.valid("param").id, c.get("body")), 201));
