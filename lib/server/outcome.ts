import { myOutcomeSchema, type MyOutcome } from "@/lib/contract/outcome";
import { WHOLE_PERMILLE } from "@/lib/core/whole";
import { brier, uniformBrier } from "@/lib/core/scores/brier";
import type { Actor } from "./actor";
import { loadedCase } from "./cases";
import { mayCompare, readComparison } from "./comparison";
import { findEstimate } from "./estimates";
import { getExercise } from "./exercises";
import { ProblemError } from "./problem";
import { state } from "./state";

/** Notes when a person first learned the outcome: what he submits later is marked. @returns that moment. */
async function noteReading(participant: { id: string; outcomeReadAt: Date | null }): Promise<Date> {
  if (participant.outcomeReadAt) return participant.outcomeReadAt;
  const readAt = new Date();
  await state().writer.write((tx) => tx.participant.updateMany({ where: { id: participant.id, outcomeReadAt: null }, data: { outcomeReadAt: readAt } }));
  return readAt;
}

/**
 * What happened, with the Brier scores of the actor's estimate, of the pools and of equal shares.
 * The first reading is noted.
 * @throws `not_found` where no outcome is known, `estimate_first`, `not_released`.
 */
export async function readOutcome(actor: Actor, exerciseId: string): Promise<MyOutcome> {
  const exercise = await getExercise(exerciseId);
  const loaded = loadedCase(exercise.caseId);
  const participant = await mayCompare(actor, exercise, exercise.round.number);
  const answer = loaded.outcome?.answers.find(({ question }) => question === exercise.questionId);
  const happened = loaded.case.scenarios.findIndex(({ id }) => id === answer?.scenario);
  const mine = await findEstimate(participant.id, exercise.round.number, Number.MAX_SAFE_INTEGER);
  if (!loaded.outcome || !answer || happened < 0 || !mine) throw new ProblemError("not_found", "What happened is not recorded for this question.");
  const { pools, release } = await readComparison(actor, exerciseId, {});
  const readAt = await noteReading(participant);
  return myOutcomeSchema.parse({
    outcome: loaded.outcome,
    question: answer.question,
    scenario: answer.scenario,
    brier: {
      mine: brier(mine.weights.map((weight) => weight / WHOLE_PERMILLE), happened),
      uniform: uniformBrier(loaded.case.scenarios.length),
      pools: Object.fromEntries(Object.entries(pools).map(([id, pool]) => [id, pool ? brier(pool, happened) : null])),
    },
    pooled: { n: release.n, simulated: release.simulated },
    revisedAfterReading: new Date(mine.submittedAt) > readAt,
  });
}
