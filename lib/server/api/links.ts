import { createRoute, z } from "@hono/zod-openapi";
import { joinCodeSchema, linksSchema, madeLinkSchema, newLinkSchema } from "@/lib/contract/new-exercise";
import { listLinks, makeJoinCode, makeLink, revokeLink } from "../links";
import { documentedBody, exerciseParameters, jsonAnswer, newRouter, REFUSALS } from "./router";

const list = createRoute({
  method: "get",
  path: "/exercises/{id}/links",
  summary: "The links of an exercise, for facilitators; their addresses are known to nobody any more",
  request: { params: exerciseParameters },
  responses: { 200: jsonAnswer(linksSchema, "The links, newest first."), ...REFUSALS },
});

const make = createRoute({
  method: "post",
  path: "/exercises/{id}/links",
  summary: "Make a link for participants (of a team), observers or another facilitator",
  request: { params: exerciseParameters, body: documentedBody(newLinkSchema, { required: true }) },
  responses: { 201: jsonAnswer(madeLinkSchema, "The link with its address, which is shown once."), ...REFUSALS },
});

const code = createRoute({
  method: "post",
  path: "/exercises/{id}/links/code",
  summary: "Make a new spoken code; the one before it stops working",
  request: { params: exerciseParameters },
  responses: { 201: jsonAnswer(joinCodeSchema, "The code, which is shown once."), ...REFUSALS },
});

const revoke = createRoute({
  method: "delete",
  path: "/exercises/{id}/links/{link}",
  summary: "Revoke a link",
  request: { params: exerciseParameters.extend({ link: z.string() }) },
  responses: { 204: { description: "Revoked, also when it was before." }, ...REFUSALS },
});

export const linksApi = newRouter()
  .openapi(list, async (c) => c.json({ links: await listLinks(c.get("actor"), c.req.valid("param").id) }, 200))
  .openapi(code, async (c) => c.json(await makeJoinCode(c.get("actor"), c.req.valid("param").id), 201))
  .openapi(make, async (c) => c.json(await makeLink(c.get("actor"), c.req.valid("param").id, c.get("body"), c.req.url), 201))
  .openapi(revoke, async (c) => {
    await revokeLink(c.get("actor"), c.req.valid("param").id, c.req.valid("param").link);
    return c.body(null, 204);
  });
