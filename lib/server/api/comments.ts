import { createRoute, z } from "@hono/zod-openapi";
import { addedCommentSchema, changeCommentSchema, discussionSchema, newCommentSchema } from "@/lib/contract/comments";
import { addComment, changeComment, deleteComment } from "../comments";
import { readDiscussion } from "../discussion";
import { documentedBody, exerciseParameters, jsonAnswer, newRouter, REFUSALS } from "./router";

const commentParameters = exerciseParameters.extend({ comment: z.string() });

const list = createRoute({
  method: "get",
  path: "/exercises/{id}/comments",
  summary: "What is said in an exercise, and the reasons given with released estimates",
  description: "Opens with the numbers, as the protocol has it.",
  request: { params: exerciseParameters },
  responses: { 200: jsonAnswer(discussionSchema, "Comments, oldest first; reasons, the far ends first."), ...REFUSALS },
});

const add = createRoute({
  method: "post",
  path: "/exercises/{id}/comments",
  summary: "Say something about a scenario, a claim or the question",
  request: { params: exerciseParameters, body: documentedBody(newCommentSchema, { required: true }) },
  responses: { 201: jsonAnswer(addedCommentSchema, "The comment's id."), ...REFUSALS },
});

const change = createRoute({
  method: "post",
  path: "/exercises/{id}/comments/{comment}",
  summary: "Change one's own words, or hide somebody's as a facilitator",
  request: { params: commentParameters, body: documentedBody(changeCommentSchema, { required: true }) },
  responses: { 204: { description: "Changed." }, ...REFUSALS },
});

const remove = createRoute({
  method: "delete",
  path: "/exercises/{id}/comments/{comment}",
  summary: "Delete one's own comment",
  request: { params: commentParameters },
  responses: { 204: { description: "Deleted, also when it was before." }, ...REFUSALS },
});

export const commentsApi = newRouter()
  .openapi(list, async (c) => c.json(await readDiscussion(c.get("actor"), c.req.valid("param").id), 200))
  .openapi(add, async (c) => c.json(await addComment(c.get("actor"), c.req.valid("param").id, c.get("body")), 201))
  .openapi(change, async (c) => {
    await changeComment(c.get("actor"), c.req.valid("param").id, c.req.valid("param").comment, c.get("body"));
    return c.body(null, 204);
  })
  .openapi(remove, async (c) => {
    await deleteComment(c.get("actor"), c.req.valid("param").id, c.req.valid("param").comment);
    return c.body(null, 204);
  });
