import type { Crowd } from "../crowd";
import { projectSimplex } from "../project-simplex";
import { linear } from "./linear";
import { neymanFactor } from "./neyman-factor";
import { poolOf, step, type PoolStep } from "./steps";

/**
 * The Neyman-Roughgarden push of the linear pool: moved away from uniform by the factor that belongs to the number of
 * people, and to the nearest distribution where that leaves a share below 0. A sharpened pool. One person's pool is that
 * person's estimate. Null for nobody. O(N · K + K log K).
 */
export function neymanLinear(crowd: Crowd): number[] | null {
  return poolOf(neymanLinearSteps(crowd));
}

/** The pool worked out: the linear pool, pushed away from uniform, the nearest distribution. */
export function neymanLinearSteps(crowd: Crowd): readonly PoolStep[] {
  const pooled = linear(crowd);
  if (pooled === null) return [];
  const uniform = 1 / crowd.k;
  const factor = neymanFactor(crowd.n);
  const pushed = pooled.map((probability) => uniform + factor * (probability - uniform));
  return [step("linear", pooled), step("pushed", pushed), step("pool", projectSimplex(pushed))];
}
