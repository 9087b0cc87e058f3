/** The cited claims with one more, last, or with one less. O(claims). */
export function withCitation(cites: readonly string[], claimId: string, cited: boolean): readonly string[] {
  const others = cites.filter((id) => id !== claimId);
  return cited ? [...others, claimId] : others;
}
