import type { Case } from "@/lib/contract/cases";

/** What the discussion shows of a case: it all travels to the browser. */
export type DiscussedCase = Pick<Case, "id" | "scenarios" | "ordered"> & { claims: { id: string; text: string; voice: string }[] };

export function discussedCase({ id, scenarios, ordered, claims, voices }: Case): DiscussedCase {
  const nameOf = (voice: string) => voices.find((one) => one.id === voice)?.name ?? voice;
  return { id, scenarios, ordered, claims: claims.map((claim) => ({ id: claim.id, text: claim.paraphrase, voice: nameOf(claim.voice) })) };
}
