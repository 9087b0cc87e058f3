/** Where one estimate stands beside a pool. `scenario` counts from 0; `pointsPermille` is positive: 55 is 5.5 points. */
export type Standing =
  | { kind: "nobody" }
  | { kind: "same" }
  | { kind: "apart"; above: { scenario: number; pointsPermille: number }; below: { scenario: number; pointsPermille: number } };

/** Below one point on every scenario, two estimates count as the same. */
const SAME_BELOW_PERMILLE = 10;

/**
 * Compares my shares with a pool's, both as shown and in per mille, so that a reader can check the sentence against the table.
 * Names the scenario where I lie farthest above and the one farthest below; both sum to the same whole, so where they differ both exist.
 * The first of equals wins. `crowd` is null where there is nobody to pool.
 */
export function standing(mine: readonly number[], crowd: readonly number[] | null): Standing {
  if (!crowd) return { kind: "nobody" };
  const apart = mine.map((share, scenario) => share - (crowd[scenario] ?? 0));
  const highest = Math.max(...apart);
  const lowest = Math.min(...apart);
  if (highest < SAME_BELOW_PERMILLE && lowest > -SAME_BELOW_PERMILLE) return { kind: "same" };
  return {
    kind: "apart",
    above: { scenario: apart.indexOf(highest), pointsPermille: highest },
    below: { scenario: apart.indexOf(lowest), pointsPermille: -lowest },
  };
}
