import type { Exercise } from "@/lib/contract/exercises";
import { scoresAnswerSchema, type ScoresAnswer } from "@/lib/contract/scores";
import { brier } from "@/lib/core/scores/brier";
import { WHOLE_PERMILLE } from "@/lib/core/whole";
import type { Actor } from "./actor";
import { loadedCase } from "./cases";
import { readComparison } from "./comparison";
import { getExercise } from "./exercises";
import { noteReading, revisedAfterReading, whatHappened } from "./known-outcome";
import { myScoresOf, peopleScoresOf, poolScoresOf, rulesOf, scoresOf, teamScoresOf } from "./measures/scores";
import { rowsOf } from "./measures/rows";
import { namedScoresOf } from "./named-scores";
import { ProblemError } from "./problem";
import { mayCompare } from "./reading-gate";
import { roundToShow } from "./releases";
import { seenRounds } from "./seen-rounds";

/** How the crowd and the reader did round by round, but for rounds that a latecomer may not see; empty where there was one round. Costs a comparison a round. */
async function roundScoresOf(actor: Actor, exercise: Exercise, happened: number): Promise<ScoresAnswer["rounds"]> {
  const rounds = exercise.rounds.filter(({ releases }) => releases.length > 0);
  if (!exercise.invited || rounds.length < 2) return [];
  const comparisons = await Promise.all((await seenRounds(actor, exercise)).map((round) => readComparison(actor, exercise.id, { round })));
  return comparisons.map(({ round, release, pools, mine }) => ({
    round,
    n: release.n,
    linear: pools.linear ? brier(pools.linear, happened) : null,
    mine: mine && brier(mine.weights.map((weight) => weight / WHOLE_PERMILLE), happened),
  }));
}

/**
 * Everybody's scores under every rule that applies, and how calibrated people were. Reading them is reading the outcome:
 * a participant's first reading is noted. Costs a comparison and a walk over its people.
 * @throws `not_resolved`, `not_found` where no outcome is known or nobody has answered, `estimate_first`, `not_released`.
 */
export async function readScores(actor: Actor, exerciseId: string): Promise<ScoresAnswer> {
  const exercise = await getExercise(exerciseId);
  const participant = await mayCompare(actor, exercise, roundToShow(exercise));
  const { question, scenario, index: happened, resolution } = await whatHappened(exercise);
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
    resolution,
    rounds: await roundScoresOf(actor, exercise, happened),
    people: await namedScoresOf(actor, exercise, happened),
    teams: teamScoresOf(rules, comparison.teams, happened),
    uniform: scoresOf(rules, scenarios.map(() => 1 / scenarios.length), happened),
    ...poolScoresOf(rules, comparison.pools, happened),
    ...peopleScoresOf(rules, rowsOf(comparison.people), happened),
    mine: mine && { ...mine, revisedAfterReading: revisedAfterReading(comparison.mine, readAt) },
  });
}
