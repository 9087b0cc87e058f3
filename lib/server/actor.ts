import type { StandIn } from "@/lib/contract/view-as";
import { isFacilitatorSecret } from "./facilitator-secret";
import { state } from "./state";
import { hashToken, looksLikeToken } from "./token";

declare const proof: unique symbol;

/** Proof of who asks. Only this module makes one; every use-case that depends on a person takes it. */
export type Actor = {
  readonly sessionId: string | null;
  /** Presented the secret by which one may facilitate on a server that others can reach. */
  readonly knowsSecret: boolean;
  /** In whose place a facilitator looks; null for everybody who is himself. */
  readonly inPlaceOf: StandIn | null;
  readonly [proof]: true;
};

/** More sessions than one process serves at a time; beyond it the oldest are read again when they come back. */
const MAX_CACHED_SESSIONS = 50_000;

const actorOf = (sessionId: string | null, knowsSecret = false, inPlaceOf: StandIn | null = null): Actor => ({ sessionId, knowsSecret, inPlaceOf }) as Actor;

const NOBODY = actorOf(null);

function remember(tokenHash: string, sessionId: string): void {
  const { sessions } = state();
  const oldest = sessions.keys().next();
  if (sessions.size >= MAX_CACHED_SESSIONS && !oldest.done) sessions.delete(oldest.value);
  sessions.set(tokenHash, sessionId);
}

/**
 * Who a token belongs to. No token, an unknown or a revoked one: an actor without a session, who may still join an open board.
 * Costs one indexed read the first time, none later.
 */
export async function actorFromToken(token?: string): Promise<Actor> {
  if (token === undefined || !looksLikeToken(token)) return NOBODY;
  const tokenHash = hashToken(token);
  const known = state().sessions.get(tokenHash);
  if (known !== undefined) return actorOf(known);
  const session = await state().reader.session.findUnique({ where: { tokenHash }, select: { id: true, revokedAt: true } });
  if (!session || session.revokedAt) return NOBODY;
  remember(tokenHash, session.id);
  return actorOf(session.id);
}

/** Who presents a bearer token: a session's, or the facilitator's secret, with which a browser stays who its cookie says. */
export async function actorFromBearer(token: string, cookieToken?: string): Promise<Actor> {
  return isFacilitatorSecret(token) ? actorOf((await actorFromToken(cookieToken)).sessionId, true) : actorFromToken(token);
}

/** Somebody without a session who stands in a place of an exercise. Only for who may facilitate it (view-as.ts). */
export function actorInPlaceOf(place: StandIn): Actor {
  return actorOf(null, false, place);
}

/** Forgets what is cached of a session that has ended. */
export function forgetActor(sessionId: string): void {
  const { sessions } = state();
  for (const [tokenHash, id] of sessions) if (id === sessionId) sessions.delete(tokenHash);
}

/** The cookie that carries the token: its `__Host-` form needs https. */
export function sessionCookieName(): string {
  return isHttps() ? "__Host-bp" : "bp";
}

/** Whether people reach this server over https, through a proxy that PUBLIC_URL tells of. */
export function isHttps(): boolean {
  return state().publicUrl?.protocol === "https:";
}
