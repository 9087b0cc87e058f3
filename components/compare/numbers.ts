import type { Comparison, PoolId } from "@/lib/contract/comparison";
import { POOL_IDS } from "@/lib/contract/comparison";
import { shownShares } from "./shown";

/** One row of the table beside the figure: shares per mille that add up to 1000, or null where there is nobody. */
export type NumbersRow =
  | { kind: "mine"; shares: readonly number[] | null }
  | { kind: "pool"; pool: PoolId; inFigure: boolean; shares: readonly number[] | null }
  | { kind: "team"; id: string; name: string; n: number; simulated: number; shares: readonly number[] | null };

const shownOrNull = (probabilities: readonly number[] | null) => probabilities && shownShares(probabilities);

/** The rows of the table: me, the pools with the headline first, the teams. A pool that the case does not have has no row. */
export function numbersRows({ mine, pools, teams, query }: Pick<Comparison, "mine" | "pools" | "teams" | "query">): NumbersRow[] {
  const poolRows = POOL_IDS.flatMap((pool): NumbersRow[] => {
    const probabilities = pools[pool];
    return probabilities === undefined ? [] : [{ kind: "pool", pool, inFigure: pool === query.pool, shares: shownOrNull(probabilities) }];
  });
  const teamRows = teams.map(({ id, name, n, simulated, linear }): NumbersRow => ({ kind: "team", id, name, n, simulated, shares: shownOrNull(linear) }));
  return [{ kind: "mine", shares: mine?.weights ?? null }, ...poolRows, ...teamRows];
}
