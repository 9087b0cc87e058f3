import type { Comparison, PoolId } from "@/lib/contract/comparison";
import { POOLS } from "@/lib/core/pools/registry";
import { bareShare } from "@/lib/figures/shares";
import { groupOf, poolsOf, shareCells, type PoolGroup } from "./shown";

/** What ran inside a pool: a template of the namespace `compare.numbers.setting` with its values. */
export type PoolSetting = { key: "log" | "trimmed" | "logExtremised" | "halfLife" | "standIn"; values: Record<string, number> };

/** One row of the table beside the figure. `cells` are per cents in scenario order, or null where there is nobody. */
export type NumbersRow = { cells: readonly string[] | null } & (
  | { kind: "mine" }
  | { kind: "pool"; pool: PoolId; inFigure: boolean; setting: PoolSetting | null }
  | { kind: "team"; id: string; name: string; n: number; simulated: number }
);

export type NumbersGroup = { id: "mine" | PoolGroup | "teams"; rows: NumbersRow[] };

const PRINTED: readonly PoolId[] = ["log", "trimmed", "logExtremised", "halfLife"];
const isPrinted = (pool: PoolId): pool is Exclude<PoolSetting["key"], "standIn"> => PRINTED.includes(pool);

/** A number of people that need not be whole: with one decimal below ten. */
function countText(n: number): number {
  return n < 10 ? Math.round(n * 10) / 10 : Math.round(n);
}

/** What a reader must know to take a pool's numbers right: the constants that ran, or that another pool stands in. */
export function settingOf(pool: PoolId, { effectiveN, medianIsLinear }: Pick<Comparison, "effectiveN" | "medianIsLinear">): PoolSetting | null {
  if (pool === "median" && medianIsLinear) return { key: "standIn", values: {} };
  if (!isPrinted(pool)) return null;
  const settings: Readonly<Record<string, number>> = POOLS[pool].settings;
  // As people count: a tenth as 10 %, and parts of a person only among few.
  return { key: pool, values: { ...settings, percent: Math.round((settings.t ?? 0) * 100), n: countText(effectiveN ?? 0) } };
}

/**
 * The table in groups: me as I entered it, the headline, the other pools, the sharpened ones, the teams.
 * A pool that the exercise does not have has no row, nor has a team without people, nor a reader without an estimate.
 */
export function numbersGroups(comparison: Comparison): NumbersGroup[] {
  const { mine, pools, teams, query } = comparison;
  const poolRows = poolsOf(pools).map((pool) => {
    const probabilities = pools[pool] ?? null;
    return { kind: "pool" as const, pool, inFigure: pool === query.pool, setting: settingOf(pool, comparison), cells: probabilities && shareCells(probabilities) };
  });
  const teamRows = teams
    .filter(({ n }) => n > 0)
    .map(({ id, name, n, simulated, linear }): NumbersRow => ({ kind: "team", id, name, n, simulated, cells: linear && shareCells(linear) }));
  const ofGroup = (group: PoolGroup): NumbersGroup => ({ id: group, rows: poolRows.filter(({ pool }) => groupOf(pool) === group) });
  const groups: NumbersGroup[] = [
    { id: "mine", rows: mine ? [{ kind: "mine", cells: mine.weights.map(bareShare) }] : [] },
    ...(["headline", "others", "sharpened"] as const).map(ofGroup),
    { id: "teams", rows: teamRows },
  ];
  return groups.filter(({ rows }) => rows.length > 0);
}
