import { POOL_IDS, type Comparison, type PoolId } from "@/lib/contract/comparison";
import { bareShare, wholePercents } from "@/lib/figures/shares";

/** One row of the table beside the figure. `cells` are per cents in scenario order, or null where there is nobody. */
export type NumbersRow = { cells: readonly string[] | null } & (
  | { kind: "mine" }
  | { kind: "pool"; pool: PoolId; inFigure: boolean; note: { floor: number } | "standIn" | null }
  | { kind: "team"; id: string; name: string; n: number; simulated: number }
);

/** Whole per cents that add up to 100, as in the figure; what is small but not nothing says so. */
function cellsOf(probabilities: readonly number[] | null): string[] | null {
  if (!probabilities) return null;
  return wholePercents(probabilities).map((percent, i) => (percent === 0 && (probabilities[i] ?? 0) > 0 ? "<1" : String(percent)));
}

/** What a reader must know to take a pool's numbers right: the floor under the logarithms, or that another pool stands in. */
function noteOf(pool: PoolId, { epsilon, medianIsLinear }: Pick<Comparison, "epsilon" | "medianIsLinear">): { floor: number } | "standIn" | null {
  if (pool === "log") return { floor: epsilon };
  return pool === "median" && medianIsLinear ? "standIn" : null;
}

/**
 * The rows of the table: me as I entered it, the pools with the headline first, the teams.
 * A pool that the case does not have has no row, nor has a team without people.
 */
export function numbersRows(comparison: Comparison): NumbersRow[] {
  const { mine, pools, teams, query } = comparison;
  const poolRows = POOL_IDS.flatMap((pool): NumbersRow[] => {
    const probabilities = pools[pool];
    return probabilities === undefined ? [] : [{ kind: "pool", pool, inFigure: pool === query.pool, note: noteOf(pool, comparison), cells: cellsOf(probabilities) }];
  });
  const teamRows = teams
    .filter(({ n }) => n > 0)
    .map(({ id, name, n, simulated, linear }): NumbersRow => ({ kind: "team", id, name, n, simulated, cells: cellsOf(linear) }));
  return [{ kind: "mine", cells: mine?.weights.map(bareShare) ?? null }, ...poolRows, ...teamRows];
}
