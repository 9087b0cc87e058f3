import { createRoute, z } from "@hono/zod-openapi";
import { exerciseListItemSchema, exerciseSchema, invitationQuestionSchema, invitationSchema, joinedSchema, joinSchema } from "@/lib/contract/exercises";
import { createdExerciseSchema, newExerciseSchema } from "@/lib/contract/new-exercise";
import { describeInvitation } from "../describe-invitation";
import { getExercise, listExercises } from "../exercises";
import { joinExercise } from "../join";
import { deleteMe } from "../me";
import { createExercise } from "../new-exercise";
import { documentedBody, exerciseParameters, jsonAnswer, newRouter, REFUSALS } from "./router";
import { endSession, giveSession } from "./session";

const listSchema = z.object({ exercises: z.array(exerciseListItemSchema) });

const list = createRoute({
  method: "get",
  path: "/exercises",
  summary: "All exercises",
  responses: { 200: jsonAnswer(listSchema, "The exercises, oldest first.") },
});

const item = createRoute({
  method: "get",
  path: "/exercises/{id}",
  summary: "One exercise",
  request: { params: exerciseParameters },
  responses: { 200: jsonAnswer(exerciseSchema, "The exercise."), ...REFUSALS },
});

const join = createRoute({
  method: "post",
  path: "/exercises/{id}/join",
  summary: "Become a participant",
  description: "An open board asks for nothing. The session travels in a cookie; its value also works as a bearer token.",
  request: { params: exerciseParameters, body: documentedBody(joinSchema, { required: false }) },
  responses: { 201: jsonAnswer(joinedSchema, "Who you are in this exercise."), ...REFUSALS },
});

const create = createRoute({
  method: "post",
  path: "/exercises",
  summary: "Make an exercise",
  description: "For anyone on a server that listens on loopback, else for who sends FACILITATOR_SECRET as a bearer token. Links and code are shown once.",
  request: { body: documentedBody(newExerciseSchema, { required: true }) },
  responses: { 201: jsonAnswer(createdExerciseSchema, "The exercise's id, and the ways into it."), ...REFUSALS },
});

const joinByInvitation = createRoute({
  method: "post",
  path: "/join",
  summary: "Come in with a code or the token of a link, which say where",
  request: { body: documentedBody(joinSchema, { required: true }) },
  responses: { 201: jsonAnswer(joinedSchema, "Where you are, and as what."), ...REFUSALS },
});

const invitation = createRoute({
  method: "post",
  path: "/invitation",
  summary: "What the token of a link lets in; nobody joins by asking, and the token stands in no address",
  request: { body: documentedBody(invitationQuestionSchema, { required: true }) },
  responses: { 200: jsonAnswer(invitationSchema, "The exercise, and as what one would come in."), ...REFUSALS },
});

const leave = createRoute({
  method: "delete",
  path: "/exercises/{id}/me",
  summary: "Delete me: name, words, session and the link to my numbers",
  request: { params: exerciseParameters },
  responses: { 204: { description: "Done, also when there was nothing to delete." }, ...REFUSALS },
});

export const exercisesApi = newRouter()
  .openapi(list, async (c) => c.json({ exercises: await listExercises() }, 200))
  .openapi(item, async (c) => c.json(await getExercise(c.req.valid("param").id), 200))
  .openapi(join, async (c) => {
    const { joined, token } = await joinExercise(c.get("actor"), c.req.valid("param").id, c.get("body"), c.req.url, c.req.header("idempotency-key"));
    giveSession(c, token);
    return c.json(joined, 201);
  })
  .openapi(joinByInvitation, async (c) => {
    const { joined, token } = await joinExercise(c.get("actor"), null, c.get("body"), c.req.url);
    giveSession(c, token);
    return c.json(joined, 201);
  })
  .openapi(invitation, async (c) => c.json(await describeInvitation(c.get("actor"), c.get("body")), 200))
  .openapi(create, async (c) => {
    const { created, token } = await createExercise(c.get("actor"), c.get("body"), c.req.url);
    giveSession(c, token);
    return c.json(created, 201);
  })
  .openapi(leave, async (c) => {
    const { id } = await getExercise(c.req.valid("param").id);
    const { sessionEnded } = await deleteMe(c.get("actor"), id);
    if (sessionEnded) endSession(c);
    return c.body(null, 204);
  });
