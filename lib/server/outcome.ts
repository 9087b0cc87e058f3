import type { Language } from "@/lib/contract/languages";
import { myOutcomeSchema, type MyOutcome } from "@/lib/contract/outcome";
import { brier, uniformBrier } from "@/lib/core/scores/brier";
import { WHOLE_PERMILLE } from "@/lib/core/whole";
import type { Actor } from "./actor";
import { loadedCase } from "./cases";
import { readComparison } from "./comparison";
import { getExercise } from "./exercises";
import { knownOutcome, noteReading, revisedAfterReading } from "./known-outcome";
import { ProblemError } from "./problem";
import { mayCompare } from "./reading-gate";
import { roundToShow } from "./releases";

/**
 * What happened, with the Brier scores of the actor's estimate (null without one), of the pools and of equal shares.
 * The first reading is noted.
 * @throws `not_found` in team exercises and where no outcome is known, `estimate_first`, `not_released`.
 */
export async function readOutcome(actor: Actor, exerciseId: string, language: Language): Promise<MyOutcome> {
  const exercise = await getExercise(exerciseId);
  if (exercise.invited) throw new ProblemError("not_found", "In a team exercise what was decided stands with the scores.");
  const participant = await mayCompare(actor, exercise, roundToShow(exercise));
  const { outcome, question, scenario, index } = knownOutcome(exercise, language);
  const { pools, release, mine } = await readComparison(actor, exerciseId, {});
  const readAt = participant && (await noteReading(participant));
  return myOutcomeSchema.parse({
    outcome,
    question,
    scenario,
    brier: {
      mine: mine && brier(mine.weights.map((weight) => weight / WHOLE_PERMILLE), index),
      uniform: uniformBrier(loadedCase(exercise.caseId).case.scenarios.length),
      pools: Object.fromEntries(Object.entries(pools).map(([id, pool]) => [id, pool ? brier(pool, index) : null])),
    },
    pooled: { n: release.n, simulated: release.simulated },
    revisedAfterReading: revisedAfterReading(mine, readAt),
  });
}
