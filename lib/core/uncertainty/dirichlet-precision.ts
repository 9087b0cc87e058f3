import type { Crowd } from "../crowd";
import { sum } from "../sum";
import { popVariance } from "./pop-variance";

/**
 * How closely people stand together: the precision s of the Dirichlet distribution that has their means m and, added up over
 * the scenarios, their variances: Σ m (1 − m) / Σ variance − 1. 0 when everybody is certain of something, Infinity when all
 * say the same, as one person does. Null for nobody. O(N log N · K), from a tally O(1000 · K).
 */
export function dirichletPrecision(crowd: Crowd): number | null {
  const variances = popVariance(crowd);
  if (variances === null) return null;
  if (crowd.shares.every((column) => column.groups().length === 1)) return Infinity;
  const spread = crowd.shares.map((column) => column.mean() * (1 - column.mean()));
  return sum(spread) / sum(variances) - 1;
}
