import { largestRemainder } from "@/lib/core/largest-remainder";
import { percentText } from "@/lib/core/percent-text";
import { WHOLE_PERMILLE } from "@/lib/core/whole";
import type { Comparison, PoolId } from "@/lib/contract/comparison";
import { simulatedPeople } from "./counted-people";
import type { Translate } from "./input";

const NARROW_SPACE = "\u202f";

/** The pool that every other one is compared with. */
export const HEADLINE: PoolId = "linear";

/** How many people the figure shows, and how many of them are simulated: a team's alone when one is chosen. */
export function shownPeople(comparison: Comparison): { n: number; simulated: number } {
  const n = comparison.people.length;
  // the release has counted already where everybody is shown
  return { n, simulated: n === comparison.release.n ? comparison.release.simulated : simulatedPeople(comparison) };
}

/** The distribution of the chosen pool, or null while there is nobody to pool. */
export function chosenPool(comparison: Comparison): readonly number[] | null {
  return comparison.pools[comparison.query.pool] ?? null;
}

/** Whole percents that add up to 100. */
export function wholePercents(distribution: readonly number[]): number[] {
  return largestRemainder([...distribution], 100);
}

/** The shown percent of each share: whole, adding up to 100, and "<1 %" where a share is small but not nothing. */
export function poolTexts(distribution: readonly number[], translate: Translate): string[] {
  return wholePercents(distribution).map((percent, i) =>
    percent === 0 && (distribution[i] ?? 0) > 0 ? translate("lessThanOne", { space: NARROW_SPACE }) : percentText(percent * 10, 0),
  );
}

/** A share in permille as a bare number of percent, with one decimal where it has one: 575 → "57.5", 310 → "31". */
export function bareShare(permille: number): string {
  return String(permille / (WHOLE_PERMILLE / 100));
}

/** Permille of an unrounded probability, to place it on the axis. */
export const permilleOf = (probability: number) => probability * WHOLE_PERMILLE;
