/** What one share adds to an entropy in nats: −p ln p, with 0 for p = 0, its limit. O(1). */
export function entropyTerm(share: number): number {
  return share > 0 ? -share * Math.log(share) : 0;
}
