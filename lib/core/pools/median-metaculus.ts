import type { Crowd } from "../crowd";
import { squeeze } from "../squeeze";
import { sum } from "../sum";
import { poolOf, step, type PoolStep } from "./steps";

/**
 * The median as Metaculus computes it for multiple-choice questions: medians less `epsilon`, scaled to sum to 1, squeezed
 * back. It is made for shares of at least `epsilon`, all that platform accepts; a median below that beside larger ones comes
 * out below it, even below 0. Utilities of the platform, `utils/the_math/aggregations.py`.
 *
 * @param epsilon in [0, 1 / K)
 * @returns null for nobody, or when every median is `epsilon`. O(N log N · K).
 */
export function medianMetaculus(crowd: Crowd, epsilon: number): number[] | null {
  return poolOf(medianMetaculusSteps(crowd, epsilon));
}

/** The pool worked out: medians, less the floor, scaled and squeezed back. */
export function medianMetaculusSteps(crowd: Crowd, epsilon: number): readonly PoolStep[] {
  if (crowd.n === 0) return [];
  const medians = crowd.shares.map((column) => column.median());
  const aboveFloor = medians.map((middle) => middle - epsilon);
  const whole = sum(aboveFloor);
  const squeezed = squeeze(crowd.k, epsilon);
  return [step("median", medians), step("aboveFloor", aboveFloor), step("pool", aboveFloor.map((middle) => squeezed(middle / whole)))];
}
