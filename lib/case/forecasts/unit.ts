import { sum } from "@/lib/core/sum";
import type { Unit } from "./forecast-report";

/** What the shares of one person add up to. */
export const WHOLE: Readonly<Record<Unit, number>> = { probability: 1, percent: 100 };

/** A sum of about 1 and one of about 100 lie on either side of it, equally far as a ratio. */
const BETWEEN = 10;

/** So many of the rows must agree. One in ten may be mistyped; where more differ, somebody has to say what is meant. */
const AGREEMENT = 0.9;

function voteOf(shares: readonly number[], hasRest: boolean): Unit | null {
  const total = sum(shares);
  if (hasRest) return total === 0 || total === 1 ? null : total > 1 ? "percent" : "probability";
  return total === 0 ? null : total > BETWEEN ? "percent" : "probability";
}

/**
 * Whether a file counts in probabilities or in per cents, found from all its rows together: decided row by row, a fraction
 * that was typed into a field of per cents would pass unseen. Null where fewer than nine in ten rows agree. O(rows).
 *
 * @param rows the shares that each row states
 * @param hasRest true where one scenario is what the others leave, so that the stated shares need not reach the whole
 */
export function findUnit(rows: readonly (readonly number[])[], hasRest: boolean): Unit | null {
  const votes = rows.map((row) => voteOf(row, hasRest)).filter((vote) => vote !== null);
  const units: Unit[] = ["probability", "percent"];
  return units.find((unit) => votes.length > 0 && votes.filter((vote) => vote === unit).length >= AGREEMENT * votes.length) ?? null;
}
