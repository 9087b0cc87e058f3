import { currentActor } from "@/app/_data/actor";
import { answerOf } from "@/app/exercises/[id]/answer";
import { myEstimateOrNull } from "@/app/_data/my-estimate";
import type { Pooled } from "@/components/explore/pooled";
import type { Exercise } from "@/lib/contract/exercises";
import { readComparison } from "@/lib/server/comparison";

/**
 * The reader's own weights, and the pool with its people where the gate lets him see it. Before his own estimate, and before
 * the release, `pooled` is null whatever others entered.
 */
export async function readShares(exercise: Exercise | undefined): Promise<{ mine: readonly number[] | null; pooled: Pooled | null }> {
  if (!exercise) return { mine: null, pooled: null };
  const actor = await currentActor();
  const mine = exercise.dataSource ? null : await myEstimateOrNull(actor, exercise.id);
  const answer = await answerOf(() => readComparison(actor, exercise.id, {}));
  if ("refusal" in answer) return { mine: mine?.weights ?? null, pooled: null };
  const { pools, people } = answer.data;
  const simulated = people.filter((person) => person.simulated).length;
  return { mine: mine?.weights ?? null, pooled: { linear: pools.linear, n: people.length, simulated } };
}
