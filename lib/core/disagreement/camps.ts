import { crowdOf } from "../row-crowd";
import { sum } from "../sum";
import { bestSplit } from "./best-split";

/** One of two groups that stand apart on the ladder. */
export type Camp = { n: number; meanSeverity: number; linear: number[] };

/** The two groups; `split` says whether they are camps: our threshold, not a published one. */
export type Camps = { eta2: number; low: Camp; high: Camp; split: boolean };

/**
 * Who expects the outcome low on the ladder, and who high: the best division by mean severity, with the linear pool of
 * each side, so that two camps are shown instead of averaged away.
 *
 * @param rows one distribution per person, in rising order of the rungs
 * @returns null for fewer than two people, or when all have the same mean severity. O(N log N + N · K).
 */
export function camps(rows: readonly (readonly number[])[]): Camps | null {
  const division = bestSplit(crowdOf(rows).severity);
  if (!division || division.eta2 === 0) return null;
  const { eta2, nLow, meanLow, meanHigh, camps: split } = division;
  const rising = rows.map((row) => ({ row, rung: sum(row.map((share, rung) => share * rung)) })).sort((a, b) => a.rung - b.rung).map(({ row }) => row);
  return { eta2, low: campOf(rising.slice(0, nLow), meanLow), high: campOf(rising.slice(nLow), meanHigh), split };
}

function campOf(rows: readonly (readonly number[])[], meanSeverity: number): Camp {
  return { n: rows.length, meanSeverity, linear: crowdOf(rows).shares.map((share) => share.mean()) };
}
