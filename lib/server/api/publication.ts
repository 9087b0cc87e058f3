import { createRoute, z } from "@hono/zod-openapi";
import { PUBLIC_FIGURES, publicationSchema, publishSchema } from "@/lib/contract/publication";
import { publishRelease, takePublicationBack } from "../publication";
import { readPublicationPreview } from "../publication-preview";
import { documentedBody, exerciseParameters, jsonAnswer, newRouter, REFUSALS } from "./router";

const PATH = "/exercises/{id}/publication";

const publish = createRoute({
  method: "post",
  path: PATH,
  summary: "Show what came out of a round to everybody, in embeds and preview pictures",
  description: "For facilitators. One release at a time: another one takes its place, and a newer one is not published by itself. The same again is no error.",
  request: { params: exerciseParameters, body: documentedBody(publishSchema, { required: true }) },
  responses: { 200: jsonAnswer(publicationSchema, "What is published now."), ...REFUSALS },
});

const takeBack = createRoute({
  method: "delete",
  path: PATH,
  summary: "Take back what was published",
  request: { params: exerciseParameters },
  responses: { 204: { description: "Taken back, also when nothing was published." }, ...REFUSALS },
});

const preview = createRoute({
  method: "get",
  path: `${PATH}/preview`,
  summary: "What outsiders would see of a release, as a picture, before it is published",
  description: `For facilitators. figure: one of ${PUBLIC_FIGURES.join(", ")}; the picture is the one that /embed serves once the release is published.`,
  request: { params: exerciseParameters },
  parameters: ["figure", "round", "version", "theme", "lang"].map((name) => ({ name, in: "query" as const, schema: { type: "string" as const } })),
  responses: { 200: { description: "The picture.", content: { "image/png": { schema: z.string() } } }, ...REFUSALS },
});

export const publicationApi = newRouter()
  .openapi(publish, async (c) => c.json(await publishRelease(c.get("actor"), c.req.valid("param").id, c.get("body")), 200))
  .openapi(takeBack, async (c) => {
    await takePublicationBack(c.get("actor"), c.req.valid("param").id);
    return c.body(null, 204);
  })
  .openapi(preview, async (c) => c.body(await readPublicationPreview(c.get("actor"), c.req.valid("param").id, new URL(c.req.url).searchParams), 200, { "Content-Type": "image/png" }));
