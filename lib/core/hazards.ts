/**
 * The shares of a ladder's rungs from its hazards: a rung's share is the chance to reach it and to stop there. People
 * often find "does it go further from here?" easier to answer than K shares at once.
 *
 * @param hazards the chance to go beyond each rung but the top one, in [0, 1], given that it is reached; null where
 *   nothing reaches the rung, as `leafToHazards` gives it
 * @returns K = hazards + 1 shares from the lowest rung to the top, that sum to 1
 * @throws RangeError for a hazard outside [0, 1], or a null one at a rung that is reached. O(K).
 */
export function hazardsToLeaf(hazards: readonly (number | null)[]): number[] {
  let reached = 1;
  const shares = hazards.map((hazard, rung) => {
    const beyond = reached * hazardOr(hazard, reached, rung);
    const share = reached - beyond;
    reached = beyond;
    return share;
  });
  return [...shares, reached];
}

function hazardOr(hazard: number | null, reached: number, rung: number): number {
  if (hazard === null && reached === 0) return 0;
  if (hazard === null || !(hazard >= 0 && hazard <= 1)) throw new RangeError(`hazardsToLeaf: the hazard of rung ${rung} must lie in [0, 1]`);
  return hazard;
}

/**
 * The hazards of a ladder from the shares of its rungs: the chance to go beyond a rung, given that it is reached.
 *
 * @param shares one per rung, from the lowest to the top, ≥ 0
 * @returns one hazard per rung but the top one; null where the rung and all above it have no mass: not defined. O(K).
 */
export function leafToHazards(shares: readonly number[]): (number | null)[] {
  // Added up from the top, so that what lies beyond a rung never comes out above what reaches it.
  let beyond = shares.at(-1) ?? 0;
  const fromTheTop = shares.slice(0, -1).toReversed().map((share) => {
    const reached = share + beyond;
    const hazard = reached === 0 ? null : beyond / reached;
    beyond = reached;
    return hazard;
  });
  return fromTheTop.toReversed();
}
