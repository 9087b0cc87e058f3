import type { MyEstimate } from "@/lib/contract/estimates";
import type { Actor } from "@/lib/server/actor";
import { readMyEstimate } from "@/lib/server/estimates";
import { ProblemError } from "@/lib/server/problem";

/** The last estimate that this person submitted, or null before the first. */
export async function myEstimateOrNull(actor: Actor, exerciseId: string): Promise<MyEstimate | null> {
  try {
    return await readMyEstimate(actor, exerciseId);
  } catch (error) {
    if (error instanceof ProblemError && error.code === "no_estimate") return null;
    throw error;
  }
}
