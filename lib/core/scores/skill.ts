/**
 * The skill score: the part of the reference's loss that was avoided, 1 − score / reference. 1 is perfect, 0 no better
 * than the reference, below 0 worse. For scores of which 0 is the best, such as Brier.
 *
 * @param reference the score to beat, for instance that of equal shares (`uniformBrier`)
 * @throws RangeError for a reference of 0, which nothing can improve on. O(1).
 */
export function skill(score: number, reference: number): number {
  if (reference === 0) throw new RangeError("skill: needs a reference other than 0");
  return 1 - score / reference;
}
