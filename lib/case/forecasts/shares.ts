import { largestRemainder } from "@/lib/core/largest-remainder";
import { sum } from "@/lib/core/sum";
import { weightsPermille, type WeightsPermille } from "@/lib/core/weights-permille";
import { WHOLE_PERMILLE } from "@/lib/core/whole";
import type { WrittenNumber } from "./number-cell";
import type { Refusal, Unit } from "./forecast-report";
import { WHOLE } from "./unit";

/** Sums of decimal fractions miss by less in floating point. */
const EXACT = 1e-9;

/** Nobody rounds more coarsely than to whole points, whatever zeros he leaves out: 0.8 is 80 %, not 75 to 85 %. */
const COARSEST = 0.01;

/** One person's shares as they are stored, and what was done to them. Changes are probabilities, 0 where nothing was done. */
export type Shares = {
  weights: WeightsPermille;
  /** How far the stated shares missed the whole. */
  missed: number;
  /** The furthest that a share moved to reach the grid of 1 per mille. */
  rounded: number;
  /** Shares above 0 that became 0. */
  toZero: number;
};

/** How a row states its shares: in scenario order, null for the scenario that gets what the others leave. */
export type Stated = readonly (WrittenNumber | null)[];

/**
 * How far rounding alone can take the sum from the whole: half a unit of the last written place for each share, and a unit
 * is at most one point. For three shares in whole per cents that is 1.5 points, so a sum of 99 or 101 and no other.
 */
function tolerance(numbers: readonly WrittenNumber[], unit: Unit): number {
  const lastPlace = 10 ** -Math.max(...numbers.map(({ decimals }) => decimals)) / WHOLE[unit];
  return (numbers.length / 2) * Math.min(lastPlace, COARSEST) + EXACT;
}

const shown = (value: number): string => String(Math.round(value * 1e6) / 1e6);

function fraction(total: number): Refusal {
  return {
    reason: "fraction",
    column: null,
    message: `The numbers add up to ${shown(total)} in a file of per cents: fractions seem to have been typed into a field of per cents.`,
    remedy: "Write them as per cents (30, not 0.3). Nothing is converted here, because 0.3 % may have been meant.",
  };
}

function wrongSum(total: number, unit: Unit, limit: number, remedy: string): Refusal {
  const whole = WHOLE[unit];
  const most = limit > EXACT ? `; rounding can explain ${shown((limit - EXACT) * whole)} at most` : "";
  return { reason: "sum", column: null, message: `The numbers add up to ${shown(total)} instead of ${whole}${most}.`, remedy };
}

function storedShares(probabilities: readonly number[], missed: number): Shares {
  const weights = weightsPermille(largestRemainder(probabilities));
  const moves = weights.map((weight, index) => Math.abs(weight / WHOLE_PERMILLE - (probabilities[index] ?? 0)));
  const rounded = Math.max(...moves);
  const toZero = weights.filter((weight, index) => weight === 0 && (probabilities[index] ?? 0) > 0).length;
  return { weights, missed, rounded: rounded > EXACT ? rounded : 0, toZero };
}

function withRest(stated: Stated, total: number, unit: Unit): Shares | { refusal: Refusal } {
  const whole = WHOLE[unit];
  if (unit === "percent" && total > 0 && total < 1) return { refusal: fraction(total) };
  if (total > whole + EXACT) return { refusal: wrongSum(total, unit, 0, "Correct them: nothing is left for the last scenario.") };
  const rest = Math.max(0, 1 - total / whole);
  return storedShares(stated.map((number) => (number === null ? rest : number.value / whole)), 0);
}

/**
 * What is stored of the shares that a row states, each between 0 and the whole: integers per mille that sum to 1000.
 * A sum that rounding explains is scaled to the whole, and what lies between the steps of 1 per mille is rounded, both by
 * largest remainder; a 0 stays 0. Any other sum is refused. O(K log K).
 */
export function sharesOf(stated: Stated, unit: Unit): Shares | { refusal: Refusal } {
  const numbers = stated.filter((number) => number !== null);
  const total = sum(numbers.map(({ value }) => value));
  if (numbers.length < stated.length) return withRest(stated, total, unit);
  const whole = WHOLE[unit];
  const limit = tolerance(numbers, unit);
  const missed = Math.abs(total / whole - 1);
  if (missed > limit) {
    if (unit === "percent" && Math.abs(total - 1) <= numbers.length * COARSEST) return { refusal: fraction(total) };
    return { refusal: wrongSum(total, unit, limit, "Correct the row; what was meant cannot be known here.") };
  }
  return storedShares(numbers.map(({ value }) => value / total), missed > EXACT ? missed : 0);
}
