import type { Context, HonoRequest } from "hono";
import { getCookie, setCookie, deleteCookie } from "hono/cookie";
import { actorFromBearer, actorFromToken, isHttps, sessionCookieName, type Actor } from "../actor";

/** Browsers cap a cookie's life at 400 days. */
const MAX_AGE_SECONDS = 400 * 24 * 60 * 60;

const cookieOptions = () => ({ httpOnly: true, sameSite: "Lax", path: "/", secure: isHttps() }) as const;

function bearerToken(request: HonoRequest): string | undefined {
  return /^Bearer (\S+)$/i.exec(request.header("authorization") ?? "")?.[1];
}

/** Who asks: by bearer token, else by cookie. */
export async function actorOf(c: Context): Promise<{ actor: Actor; byBearer: boolean }> {
  const bearer = bearerToken(c.req);
  const cookie = getCookie(c, sessionCookieName());
  const actor = await (bearer === undefined ? actorFromToken(cookie) : actorFromBearer(bearer, cookie));
  return { actor, byBearer: bearer !== undefined && (actor.sessionId !== null || actor.knowsSecret) };
}

/** Hands a new session to the browser. Null: it has one already. */
export function giveSession(c: Context, token: string | null): void {
  if (token !== null) setCookie(c, sessionCookieName(), token, { ...cookieOptions(), maxAge: MAX_AGE_SECONDS });
}

/** Takes an ended session out of the browser. */
export function endSession(c: Context): void {
  deleteCookie(c, sessionCookieName(), cookieOptions());
}
