import type { Crowd } from "../crowd";
import { sum } from "../sum";
import { betaQuantile } from "./beta-quantile";

/** What is known of each scenario's probability: Dirichlet parameters, their means, and an interval for each alone. */
export type DirichletPosterior = { alpha: number[]; mean: number[]; lower: number[]; upper: number[] };

/**
 * The Dirichlet posterior when each person's estimate counts as `pseudoCount` observations: α = prior + pseudoCount · Σᵢ pᵢ.
 * Each scenario alone is then Beta(αₖ, Σ α − αₖ), whose quantiles make the interval. Null for nobody.
 *
 * @param pseudoCount above 0
 * @param prior parameters before anybody answered, each above 0 where nobody gives the scenario anything
 * @param level of the interval, in [0, 1]: 0.9 leaves a twentieth out at each end
 * @throws RangeError when an α is not above 0. O(N · K).
 */
export function dirichletPosterior(
  crowd: Crowd,
  { pseudoCount, prior, level }: { pseudoCount: number; prior: readonly number[]; level: number },
): DirichletPosterior | null {
  if (crowd.n === 0) return null;
  const alpha = crowd.shares.map((column, scenario) => (prior[scenario] ?? NaN) + pseudoCount * column.weight * column.mean());
  const whole = sum(alpha);
  const tail = (1 - level) / 2;
  const quantiles = (p: number) => alpha.map((own) => betaQuantile(p, own, whole - own));
  return { alpha, mean: alpha.map((own) => own / whole), lower: quantiles(tail), upper: quantiles(1 - tail) };
}
