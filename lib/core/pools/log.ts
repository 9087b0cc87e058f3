import { sum } from "../sum";
import { columnsOf, type Rows } from "./rows";

/** The floor of the log pool. It changes the result materially, so it is printed wherever the pool is shown. */
export const LOG_EPSILON = 0.005;

/**
 * The log pool: the normalised geometric mean of all shares. It keeps the odds people agree on and listens to small
 * shares. Before the logarithm each share p is squeezed to (1 − K · epsilon) · p + epsilon, so that one person's 0 does
 * not veto a scenario; stored shares are untouched.
 *
 * @param epsilon floor, K · epsilon < 1; with 0 a zero vetoes its scenario
 * @returns null for nobody, or when every scenario is vetoed. O(N · K).
 */
export function log(rows: Rows, epsilon: number = LOG_EPSILON): number[] | null {
  const columns = columnsOf(rows);
  const squeezed = (share: number): number => (1 - columns.length * epsilon) * share + epsilon;
  const meanLogs = columns.map((shares) => sum(shares.map((share) => Math.log(squeezed(share)))) / shares.length);
  const largest = Math.max(...meanLogs);
  if (largest === -Infinity) return null;
  const powers = meanLogs.map((meanLog) => Math.exp(meanLog - largest));
  const whole = sum(powers);
  return powers.map((power) => power / whole);
}
