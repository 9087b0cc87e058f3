/**
 * What a list with one entry per scenario holds for the scenario that happened.
 *
 * @param outcome index of the scenario that happened
 * @throws RangeError where there is no such scenario. O(1).
 */
export function ofOutcome<Entry>(perScenario: readonly Entry[], outcome: number): Entry {
  const entry = perScenario[outcome];
  if (entry === undefined) throw new RangeError(`outcome: there is no scenario ${outcome} among ${perScenario.length}`);
  return entry;
}
