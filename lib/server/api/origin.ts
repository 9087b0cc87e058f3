import type { HonoRequest } from "hono";
import { ProblemError } from "../problem";
import { state } from "../state";

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
}

/**
 * Lets an unsafe request through only when it comes from this site's own pages, or with a session's token as bearer.
 * Browsers always send one of the two headers; a foreign Origin is refused even with a token.
 * @throws `foreign_origin`.
 */
export function checkOrigin(request: HonoRequest, hasBearerSession: boolean): void {
  const origin = request.header("origin");
  if (origin !== undefined) {
    const own = [new URL(request.url).host, state().publicUrl?.host];
    if (own.includes(hostOf(origin) ?? undefined)) return;
    throw new ProblemError("foreign_origin", "The request comes from a page of another site. Open this site itself and try again.");
  }
  if (hasBearerSession || request.header("sec-fetch-site") === "same-origin") return;
  throw new ProblemError(
    "foreign_origin",
    "The request does not say where it comes from. Programs send an Origin header with this server's address, or a session's token as Authorization: Bearer.",
  );
}
