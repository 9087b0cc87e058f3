import type { Crowd } from "../crowd";
import { squeeze } from "../squeeze";
import { sum } from "../sum";
import { poolOf, step, type PoolStep } from "./steps";

/** A probability that misses 0 by rounding. */
const ROUNDING = 1e-12;

/**
 * The median as Metaculus computes it for multiple-choice questions: medians less `epsilon`, scaled to sum to 1, squeezed
 * back. It is made for shares of at least `epsilon`, all that platform accepts: medians below it may come out below 0, and
 * medians that sum to K · `epsilon` cannot be scaled. Utilities of the platform, `utils/the_math/aggregations.py`.
 *
 * @param epsilon in [0, 1 / K)
 * @returns null for nobody, and where the formula does not end in a distribution. O(N log N · K).
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
  const scaled = aboveFloor.map((middle) => squeezed(middle / whole));
  const isDistribution = scaled.every((probability) => probability >= -ROUNDING);
  const pooled = scaled.map((probability) => (isDistribution ? Math.max(0, probability) : NaN));
  return [step("median", medians), step("aboveFloor", aboveFloor), step("pool", pooled)];
}
