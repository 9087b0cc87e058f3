import type { Comparison } from "@/lib/contract/comparison";
import type { MyEstimate } from "@/lib/contract/estimates";
import type { Exercise } from "@/lib/contract/exercises";
import type { Actor } from "@/lib/server/actor";
import { readComparison } from "@/lib/server/comparison";
import { readEstimateOfRound } from "@/lib/server/estimates";
import { answerOf } from "../answer";

/** The person's estimate of the round before the one that is spoken of, from which he begins; null in a first round. */
export async function estimateOfRoundBefore(actor: Actor, { id, round }: Exercise): Promise<MyEstimate | null> {
  return round.number > 1 ? readEstimateOfRound(actor, id, round.number - 1) : null;
}

/** What came out of that round, as far as the person may see it. */
export async function comparisonOfRoundBefore(actor: Actor, { id, round }: Exercise): Promise<Comparison | null> {
  if (round.number < 2) return null;
  const answer = await answerOf(() => readComparison(actor, id, { round: round.number - 1 }));
  return "data" in answer ? answer.data : null;
}
