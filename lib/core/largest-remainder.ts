import { sum } from "./sum";
import { WHOLE_PERMILLE } from "./whole";

/** Remainders closer than this are ties: 0.29 · 100 is 28.999999999999996 in floating point. */
const TIE = 1e9;

/**
 * Rounds probabilities to whole units that add up exactly: floor, then one more unit by largest remainder, ties to the
 * lower index. For printing only; shares that a person moves scale by `apportion`.
 *
 * @param probabilities numbers ≥ 0 that sum to 1
 * @param whole what the units add up to: 1000 for per mille, 100 for per cent
 * @throws RangeError when the probabilities do not sum to 1. O(K log K).
 */
export function largestRemainder(probabilities: readonly number[], whole: number = WHOLE_PERMILLE): number[] {
  const quotas = probabilities.map((probability) => Math.round(probability * whole * TIE) / TIE);
  const units = quotas.map((quota) => Math.floor(quota));
  const missing = whole - sum(units);
  if (missing < 0 || missing > units.length) throw new RangeError("largestRemainder: the probabilities must sum to 1");
  // taking the floor away brings the noise back that the quota was rounded of
  const remainders = quotas.map((quota) => Math.round((quota - Math.floor(quota)) * TIE));
  const byRemainder = [...remainders.entries()].sort(([a, remainderA], [b, remainderB]) => remainderB - remainderA || a - b);
  const luckyOnes = byRemainder.slice(0, missing).map(([index]) => index);
  return units.map((unit, index) => (luckyOnes.includes(index) ? unit + 1 : unit));
}
