import type { Comparison, ComparisonQuery } from "@/lib/contract/comparison";
import type { FigureFacts, ScoresFacts } from "@/lib/contract/figure-facts";
import { brier } from "@/lib/core/scores/brier";
import { WHOLE_PERMILLE } from "@/lib/core/whole";
import type { Actor } from "../actor";
import { loadedCase } from "../cases";
import { getExercise } from "../exercises";
import { noteReading, whatHappened } from "../known-outcome";
import { figureScores } from "../measures/figure-scores";
import { mayCompare } from "../reading-gate";
import { roundPools } from "./rounds";

type Asked = { comparison: Comparison; query: ComparisonQuery };

/**
 * How good the answers of a comparison were. The gate of the scores: reading this is reading the outcome, and noted.
 * @returns nothing where nobody has answered.
 * @throws `not_resolved`, or `not_found` where no outcome is known; what `mayCompare` throws.
 */
export async function scoresFacts(actor: Actor, asked: Asked): Promise<Pick<FigureFacts, "scores">> {
  const { comparison } = asked;
  const exercise = await getExercise(comparison.exerciseId);
  const participant = await mayCompare(actor, exercise, comparison.round);
  const { scenario, index: happened } = await whatHappened(exercise);
  if (comparison.people.length === 0) return {};
  if (participant) await noteReading(participant);
  const rounds = (await roundPools(actor, asked)).rounds.map(({ round, linear, mine }): ScoresFacts["rounds"][number] => ({
    round,
    linear: linear && brier(linear, happened),
    mine: mine && brier(mine.map((weight) => weight / WHOLE_PERMILLE), happened),
  }));
  const scenarios = loadedCase(exercise.caseId).case.scenarios.length;
  return { scores: { happened: scenario, rounds: rounds.length < 2 ? [] : rounds, ...figureScores(comparison, { happened, scenarios }) } };
}
