import type { Answer } from "../draft";

/**
 * What a branch gets of its node's mass by an answer: mass · num / den, half up. Exact: with a mass up to 1000 and
 * `den` up to 10^12 every product stays a safe integer.
 *
 * @param massPermille integer ≥ 0. O(1).
 */
export function partOf(massPermille: number, { num, den }: Pick<Answer, "num" | "den">): number {
  const doubled = 2 * massPermille * num + den;
  return (doubled - (doubled % (2 * den))) / (2 * den);
}
