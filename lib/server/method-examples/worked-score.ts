import type { ScoreId } from "@/lib/contract/scores";
import { largestRemainder } from "@/lib/core/largest-remainder";
import { sum } from "@/lib/core/sum";
import { WHOLE_PERMILLE } from "@/lib/core/whole";

/** A share as it stands in a sum: 488 per mille → "0.488". */
const decimal = (permille: number) => String(permille / WHOLE_PERMILLE);

/** The square of a share's distance from 1 or from 0. */
const square = (permille: number, cameTrue: boolean) => (cameTrue ? `(1 − ${decimal(permille)})²` : `${decimal(permille)}²`);

/** The shares of "this rung or a lower one", but for the top rung. */
const cutsOf = (weights: readonly number[]) => weights.slice(0, -1).map((_, cut) => sum(weights.slice(0, cut + 1)));

const cutSquares = (weights: readonly number[], happened: number) => cutsOf(weights).map((below, cut) => square(below, happened <= cut)).join(" + ");

const SUMS: Readonly<Record<ScoreId, (weights: readonly number[], happened: number, ofOutcome: string) => string>> = {
  brier: (weights, happened) => weights.map((weight, scenario) => square(weight, scenario === happened)).join(" + "),
  log: (_, __, ofOutcome) => `−ln ${ofOutcome}`,
  spherical: (weights, _, ofOutcome) => `${ofOutcome} / √(${weights.map((weight) => `${decimal(weight)}²`).join(" + ")})`,
  baseline: (weights, _, ofOutcome) => `100 · (1 + ln ${ofOutcome} / ln ${weights.length})`,
  rps: (weights, happened) => `(${cutSquares(weights, happened)}) / ${weights.length - 1}`,
  gjpOrdered: (weights, happened) => `2 · (${cutSquares(weights, happened)}) / ${weights.length - 1}`,
  orderedLog: (weights, happened) => {
    const sides = cutsOf(weights).map((below, cut) => (happened <= cut ? below : WHOLE_PERMILLE - below));
    return `−(${sides.map((side) => `ln ${decimal(side)}`).join(" + ")}) / ${weights.length - 1}`;
  },
};

/**
 * The sum that makes a score, written out with shares as they are printed: "(1 − 0.488)² + 0.397² + 0.115²".
 * @param happened index of what came true. O(K²).
 */
export function workedScore(id: ScoreId, probabilities: readonly number[], happened: number): string {
  const weights = largestRemainder(probabilities);
  return SUMS[id](weights, happened, decimal(weights[happened] ?? 0));
}
