import { POOL_IDS, type Comparison } from "@/lib/contract/comparison";
import type { ScoresFacts } from "@/lib/contract/figure-facts";
import type { ScoreId } from "@/lib/contract/scores";
import { myScoresOf, peopleScoresOf, poolScoresOf, scoresOf, teamScoresOf } from "./scores";
import { rowsOf } from "./rows";

const RULES: ScoreId[] = ["brier"];

/**
 * The scores that the figure shows of one comparison with somebody in it.
 * @param happened index of the scenario that happened, of so many.
 */
export function figureScores(comparison: Pick<Comparison, "pools" | "teams" | "mine" | "people">, { happened, scenarios }: { happened: number; scenarios: number }): Omit<ScoresFacts, "happened" | "rounds"> {
  const { pools } = poolScoresOf(RULES, comparison.pools, happened);
  const { meanIndividual, betterThanPool, calibration } = peopleScoresOf(RULES, rowsOf(comparison.people), happened);
  const brierOf = ({ brier }: { brier?: number | null }) => brier ?? 0;
  const mine = myScoresOf(RULES, comparison, happened);
  return {
    pools: POOL_IDS.flatMap((pool) => (pools[pool] ? [{ pool, brier: brierOf(pools[pool]) }] : [])),
    teams: teamScoresOf(RULES, comparison.teams, happened).map(({ id, name, scores }) => ({ id, name, brier: brierOf(scores) })),
    mine: mine && brierOf(mine.scores),
    meanIndividual: brierOf(meanIndividual),
    uniform: brierOf(scoresOf(RULES, Array.from({ length: scenarios }, () => 1 / scenarios), happened)),
    betterThanPool,
    bins: calibration.bins,
  };
}
