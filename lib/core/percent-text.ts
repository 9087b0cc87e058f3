/** Stands between number and sign, as SI asks; it does not break the line. */
const NARROW_NO_BREAK_SPACE = "\u202F";

/**
 * A share as printed without its sign: 575 per mille → "57.5". Half a last digit rounds up; shares that are shown
 * together with fewer digits go through `largestRemainder` first, so that they add up to 100. O(1).
 */
export function percentNumberText(permille: number, digits = 1): string {
  const scale = 10 ** digits;
  return (Math.round((permille / 10) * scale) / scale).toFixed(digits);
}

/** A share as printed: 575 per mille → "57.5 %" with a narrow no-break space. O(1). */
export function percentText(permille: number, digits = 1): string {
  return `${percentNumberText(permille, digits)}${NARROW_NO_BREAK_SPACE}%`;
}
