/** Round odds that people say, as probabilities, by the message `odds` that names them. */
const ODDS: readonly (readonly [key: string, share: number])[] = [
  ["in100", 1 / 100], ["in50", 1 / 50], ["in20", 1 / 20], ["in10", 1 / 10], ["in8", 1 / 8], ["in7", 1 / 7], ["in6", 1 / 6],
  ["in5", 1 / 5], ["in4", 1 / 4], ["in3", 1 / 3], ["two5", 2 / 5], ["even", 1 / 2], ["three5", 3 / 5], ["two3", 2 / 3], ["three4", 3 / 4], ["four5", 4 / 5],
  ["nine10", 9 / 10], ["nineteen20", 19 / 20],
];

const logOdds = (share: number) => Math.log(share / (1 - share));

/**
 * The key of the round odds nearest to a share (0..1) in log odds: 0.16 → "in6" (about one in six).
 * Below 0.5 % "in0", above 98 % "certain".
 */
export function oddsKey(share: number): string {
  if (share < 0.005) return "in0";
  if (share > 0.98) return "certain";
  const distance = (odds: number) => Math.abs(logOdds(odds) - logOdds(share));
  return ODDS.reduce((best, next) => (distance(next[1]) < distance(best[1]) ? next : best))[0];
}
