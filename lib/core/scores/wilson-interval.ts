/** The normal quantile of 0.95: five per cent are left out at each end. */
const Z_90 = 1.6448536269514722;

/**
 * The 90 % score interval of a share seen in `trials` independent trials: the true shares p with
 * |share − p| ≤ z · √(p (1 − p) / trials). It stays in [0, 1] and keeps a width at 0 and 1, where the usual one has none.
 * E. B. Wilson, 1927.
 *
 * @param share in [0, 1]
 * @param trials above 0. O(1).
 */
export function wilsonInterval(share: number, trials: number): { low: number; high: number } {
  const perTrial = Z_90 ** 2 / trials;
  const centre = share + perTrial / 2;
  const reach = Math.sqrt(perTrial * (share * (1 - share) + perTrial / 4));
  // At the ends rounding could reach past them.
  return { low: Math.max(0, (centre - reach) / (1 + perTrial)), high: Math.min(1, (centre + reach) / (1 + perTrial)) };
}
