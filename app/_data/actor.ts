import { cookies } from "next/headers";
import { cache } from "react";
import { actorFromToken, sessionCookieName, type Actor } from "@/lib/server/actor";

/** Who is asking: the person of this browser's session, or a passer-by. Read once per request. */
export const currentActor = cache(async (): Promise<Actor> => {
  const token = (await cookies()).get(sessionCookieName())?.value;
  return actorFromToken(token);
});
