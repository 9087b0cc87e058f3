import type { Crowd } from "../crowd";
import { poolOf, step, type PoolStep } from "./steps";

/**
 * The linear pool: the (weighted) mean of all shares, scenario by scenario. Always coherent, robust to a surprise, easy to
 * explain; the headline pool. One person's pool is that person's estimate; nobody's is null. O(N · K), from a tally O(K).
 */
export function linear(crowd: Crowd): number[] | null {
  return poolOf(linearSteps(crowd));
}

/** The linear pool worked out: the (weighted) sum of the shares, then divided by the weight of everybody. */
export function linearSteps(crowd: Crowd): readonly PoolStep[] {
  if (crowd.n === 0) return [];
  const columns = crowd.shares.map((column) => ({ mean: column.mean(), weight: column.weight }));
  return [step("sum", columns.map(({ mean, weight }) => mean * weight)), step("pool", columns.map(({ mean }) => mean))];
}
