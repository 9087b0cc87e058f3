import type { Answer } from "../draft";
import { roundedUnits, type Fraction } from "../text/fraction";
import { MAX_TEXT_LENGTH, normalForm } from "../text/normal-form";
import { perhapsMeant, readShare } from "../text/share-text";

/** The largest denominator that is kept, so that a mass times a numerator stays a safe integer. */
const FINEST = 1_000_000_000_000n;

type Part = Pick<Answer, "num" | "den">;

/** What a text in the field of a branch means. `meant`: for a bare 0.5, ask "Did you mean 50 %?". */
export type AnswerText = { kind: "empty" } | { kind: "answer"; part: Part; meant: Part | null } | { kind: "invalid" };

/**
 * Reads the answer to a question: the same ways of writing one share as in the fields of the bars, kept as the exact
 * fraction in lowest terms. Finer than 10^-12 rounds half up. O(length²).
 */
export function parseAnswerText(text: string): AnswerText {
  const normal = normalForm(text);
  if (normal === "") return { kind: "empty" };
  const share = normal.length > MAX_TEXT_LENGTH ? null : readShare(normal);
  if (!share) return { kind: "invalid" };
  const meant = perhapsMeant(share);
  return { kind: "answer", part: kept(share.probability), meant: meant && kept(meant) };
}

function kept({ num, den }: Fraction): Part {
  const divisor = commonDivisor(num, den);
  const lowest = { num: num / divisor, den: den / divisor };
  if (lowest.den <= FINEST) return { num: Number(lowest.num), den: Number(lowest.den) };
  return { num: roundedUnits(lowest, FINEST), den: Number(FINEST) };
}

function commonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : commonDivisor(b, a % b);
}
