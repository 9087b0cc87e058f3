import { OpenAPIHono, z } from "@hono/zod-openapi";
import { problemSchema } from "@/lib/contract/problems";
import type { Actor } from "../actor";

/** What the wrapper of all requests hands to a route. */
export type ApiEnv = {
  Variables: {
    /** Who asks; without a session he is nobody in particular. */
    actor: Actor;
    /** The parsed JSON body of an unsafe request, not yet checked; undefined when there was none. */
    body: unknown;
  };
};

/** A router for one noun; `createApi` mounts it below /api. */
export function newRouter(): OpenAPIHono<ApiEnv> {
  return new OpenAPIHono<ApiEnv>();
}

/** An answer of a route, for the OpenAPI document and for the handler's type. */
export function jsonAnswer<T extends z.ZodType>(schema: T, description: string) {
  return { description, content: { "application/json": { schema } } };
}

/** The refusals that any route may answer with. Handlers never return them: they throw `ProblemError`. */
export const REFUSALS = {
  "4XX": { description: "A problem (RFC 9457). Branch on `code`, show `detail`.", content: { "application/problem+json": { schema: problemSchema } } },
};

/**
 * A request body for the OpenAPI document. It is written down as JSON Schema, which the router does not check:
 * use-cases check bodies themselves and answer with sentences that fit.
 */
export function documentedBody(schema: z.ZodType, { required }: { required: boolean }) {
  const { $schema: _dialect, ...jsonSchema } = z.toJSONSchema(schema, { io: "input" });
  return { required, content: { "application/json": { schema: jsonSchema as object } } };
}

/** Path parameters let any text through: an id that does not exist is a 404, whatever it looks like. */
export const exerciseParameters = z.object({ id: z.string() });
export const caseParameters = z.object({ case: z.string() });
