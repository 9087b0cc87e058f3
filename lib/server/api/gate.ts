import type { MiddlewareHandler } from "hono";
import { UNSAFE_PER_SESSION } from "../rate-limit";
import { state } from "../state";
import { readJsonBody } from "./json-body";
import { checkOrigin } from "./origin";
import type { ApiEnv } from "./router";
import { actorOf } from "./session";

const SAFE_METHODS = ["GET", "HEAD", "OPTIONS"];

/** What every answer carries: nothing is stored on the way, nothing is guessed. */
const HEADERS = { "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" };

/** Counts and times every request, and sets the headers that all answers share. */
export const observe: MiddlewareHandler<ApiEnv> = async (c, next) => {
  const began = performance.now();
  await next();
  for (const [name, value] of Object.entries(HEADERS)) if (!c.res.headers.has(name)) c.res.headers.set(name, value);
  state().metrics.requests.observe({ method: c.req.method, status: String(c.res.status) }, (performance.now() - began) / 1000);
};

/** Finds out who asks. */
export const identify: MiddlewareHandler<ApiEnv> = async (c, next) => {
  const { actor, byBearer } = await actorOf(c);
  c.set("actor", actor);
  if (!SAFE_METHODS.includes(c.req.method)) {
    checkOrigin(c.req, byBearer);
    if (actor.sessionId !== null) state().limits.take(UNSAFE_PER_SESSION, actor.sessionId, "Slow down a little. Nothing of this request was stored.");
  }
  await next();
};

/** Where a case file comes as the body, read by whoever answers. */
const FILES = ["/api/cases", "/api/cases/check", "/api/verify"];

/** Reads the JSON body of unsafe requests, but for those that bring a case file. */
export const readBody: MiddlewareHandler<ApiEnv> = async (c, next) => {
  if (!SAFE_METHODS.includes(c.req.method) && !FILES.includes(c.req.path)) c.set("body", await readJsonBody(c.req));
  await next();
};
