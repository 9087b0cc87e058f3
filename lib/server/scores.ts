import { scoresAnswerSchema, type ScoresAnswer } from "@/lib/contract/scores";
import type { Actor } from "./actor";
import { loadedCase } from "./cases";
import { readComparison } from "./comparison";
import { getExercise } from "./exercises";
import { knownOutcome, noteReading, revisedAfterReading } from "./known-outcome";
import { myScoresOf, peopleScoresOf, poolScoresOf, rulesOf, scoresOf } from "./measures/scores";
import { rowsOf } from "./measures/rows";
import { ProblemError } from "./problem";
import { needResolved } from "./outcome-gate";
import { mayCompare } from "./reading-gate";
import { roundToShow } from "./releases";

/**
 * Everybody's scores under every rule that applies, and how calibrated people were. Reading them is reading the outcome:
 * a participant's first reading is noted. Costs a comparison and a walk over its people.
 * @throws `not_resolved`, `not_found` where no outcome is known or nobody has answered, `estimate_first`, `not_released`.
 */
export async function readScores(actor: Actor, exerciseId: string): Promise<ScoresAnswer> {
  const exercise = await getExercise(exerciseId);
  needResolved(exercise);
  const participant = await mayCompare(actor, exercise, roundToShow(exercise));
  const { question, scenario, index: happened } = knownOutcome(exercise);
  const comparison = await readComparison(actor, exerciseId, {});
  if (comparison.people.length === 0) throw new ProblemError("not_found", "Nobody has answered, so there is nothing to score.");
  const readAt = participant && (await noteReading(participant));
  const { ordered, scenarios } = loadedCase(exercise.caseId).case;
  const rules = rulesOf(ordered);
  const mine = myScoresOf(rules, comparison, happened);
  return scoresAnswerSchema.parse({
    exerciseId,
    question,
    scenario,
    n: comparison.release.n,
    simulated: comparison.release.simulated,
    rules,
    uniform: scoresOf(rules, scenarios.map(() => 1 / scenarios.length), happened),
    ...poolScoresOf(rules, comparison.pools, happened),
    ...peopleScoresOf(rules, rowsOf(comparison.people), happened),
    mine: mine && { ...mine, revisedAfterReading: revisedAfterReading(comparison.mine, readAt) },
  });
}
