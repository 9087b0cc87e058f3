/** How many people of a slice answered both of two rounds, and how many only one of them. */
export type RoundsOverlap = { both: number; onlyBefore: number; onlyAfter: number };

/**
 * Whether the two answers of people who answered two rounds may be shown as pairs, unnamed. The roster tells who answered
 * which round. Where fewer than k left or came, all answers of a round minus those in pairs would be theirs; and fewer than
 * k pairs are too few to hide among. Asked of the whole and of each team that is told apart, since each can be subtracted.
 * @param whole everybody, or the team that is asked for
 * @param slices the parts of it that are shown by themselves. O(slices).
 */
export function mayLinkRounds(whole: RoundsOverlap, slices: readonly RoundsOverlap[], k: number): boolean {
  const hidden = (count: number) => count === 0 || count >= k;
  return whole.both >= k && [whole, ...slices].every(({ onlyBefore, onlyAfter }) => hidden(onlyBefore) && hidden(onlyAfter));
}
