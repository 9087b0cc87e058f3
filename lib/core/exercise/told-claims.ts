/** As much of somebody as decides which claims may be told apart. */
type Cites = { readonly cites: readonly string[] };

/** Every claim that somebody cited with how many did, the most cited first, equal ones by their id. O(claims · people). */
export function citedCounts(people: readonly Cites[]): { claim: string; cited: number }[] {
  const claims = [...new Set(people.flatMap(({ cites }) => cites))].sort();
  const counts = claims.map((claim) => ({ claim, cited: people.filter(({ cites }) => cites.includes(claim)).length }));
  return counts.sort((a, b) => b.cited - a.cited);
}

/**
 * The claims of which may be told what those who cited them gave. Taken in the order of `citedCounts`, a claim is told while
 * everybody stays among at least k people who cited exactly the same of all told claims: whatever is made of the numbers of
 * several claims, by taking one group from another or by what two have in common, is of k people or more
 * (docs/decisions/0021). Depends on who cited what alone, never on what anybody gave. O(claims · people).
 */
export function toldClaims(people: readonly Cites[], k: number): ReadonlySet<string> {
  const told = new Set<string>();
  if (people.length < k) return told;
  let alike: (readonly Cites[])[] = [people];
  for (const { claim } of citedCounts(people)) {
    const parted = alike.flatMap((group) => [group.filter(({ cites }) => cites.includes(claim)), group.filter(({ cites }) => !cites.includes(claim))]).filter((group) => group.length > 0);
    if (parted.some((group) => group.length < k)) continue;
    alike = parted;
    told.add(claim);
  }
  return told;
}
