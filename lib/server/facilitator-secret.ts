import { timingSafeEqual } from "node:crypto";
import { state } from "./state";
import { hashToken } from "./token";

/** Whether a text is the FACILITATOR_SECRET of the environment. Hashes of one length are compared, in the same time wherever they differ. */
export function isFacilitatorSecret(text: string): boolean {
  const { facilitatorSecretHash } = state();
  return facilitatorSecretHash !== null && timingSafeEqual(Buffer.from(hashToken(text)), Buffer.from(facilitatorSecretHash));
}
