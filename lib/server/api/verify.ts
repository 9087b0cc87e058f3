import { createRoute, z } from "@hono/zod-openapi";
import { EXPORT_MAX_BYTES, verificationSchema } from "@/lib/contract/export-document";
import { VERIFICATIONS } from "../rate-limit";
import { state } from "../state";
import { verifyExport } from "../verify/verify-file";
import { readBytes } from "./json-body";
import { jsonAnswer, newRouter, REFUSALS } from "./router";

const verify = createRoute({
  method: "post",
  path: "/verify",
  summary: "Compute every number of an export again",
  description: "The body is the file itself: a JSON, XLSX or ZIP export. Nothing of it is kept. 422 unreadable_export for anything else.",
  request: { body: { required: true, content: { "application/octet-stream": { schema: z.string() } } } },
  responses: { 200: jsonAnswer(verificationSchema, "Whether all numbers are equal, and which are not."), ...REFUSALS },
});

/** Anybody may verify a file: it is computed from itself alone. */
export const verifyApi = newRouter().openapi(verify, async (c) => {
  state().limits.take(VERIFICATIONS, c.get("actor").sessionId ?? "anonymous", "Too many files to verify at once. Try again in a minute.");
  return c.json(verificationSchema.parse(await verifyExport(await readBytes(c.req, EXPORT_MAX_BYTES))), 200);
});
