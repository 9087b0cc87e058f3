import { readEstimate } from "./text/estimate-text";
import { isWholeUnits, roundedUnits } from "./text/fraction";
import { MAX_TEXT_LENGTH, normalForm } from "./text/normal-form";
import { perhapsMeant, readShare, type ShareText } from "./text/share-text";
import { WHOLE_PERMILLE } from "./whole";

/** What a typed text means. */
export type ProbabilityText =
  | { kind: "empty" }
  /** One share. `rounded`: it was finer than 0.1 %. `meantPermille`: for a bare 0.5, ask "Did you mean 50 %?". */
  | { kind: "share"; permille: number; rounded: boolean; meantPermille: number | null }
  /** A whole estimate in scenario order, summing to 1000. */
  | { kind: "estimate"; weightsPermille: number[]; rounded: boolean }
  /** K numbers that "add up to 90", scaled to 1000: previewed first, used on Enter. */
  | { kind: "scaled"; weightsPermille: number[]; addUpTo: number }
  | { kind: "invalid" };

/**
 * Reads what somebody typed or pasted into a field: a per cent, a fraction ("1/7", "1 in 7"), odds ("3:2", "6 to 1
 * against", "evens"), or a whole estimate of `k` numbers ("50/30/20"). Latin, Arabic-Indic and Persian digits; "." "," "٫"
 * "%" "٪" "‰". Finer than 0.1 % rounds half up.
 *
 * A text that can be one share and a whole estimate (only with k = 2: "40/60", "40,60") is an estimate when it adds up
 * to 100, else a share. Nothing is changed here: the caller commits, and refuses an estimate beside locks. O(length²).
 */
export function parseProbabilityText(text: string, k: number): ProbabilityText {
  const normal = normalForm(text);
  if (normal === "") return { kind: "empty" };
  if (normal.length > MAX_TEXT_LENGTH) return { kind: "invalid" };
  const share = readShare(normal);
  const estimate = readEstimate(normal, k);
  if (estimate && (!share || estimate.addUpTo === 100)) {
    const { weightsPermille, addUpTo, isWhole, rounded } = estimate;
    return isWhole ? { kind: "estimate", weightsPermille, rounded } : { kind: "scaled", weightsPermille, addUpTo };
  }
  return share ? asShare(share) : { kind: "invalid" };
}

function asShare(share: ShareText): ProbabilityText {
  const permille = BigInt(WHOLE_PERMILLE);
  const meant = perhapsMeant(share);
  return {
    kind: "share",
    permille: roundedUnits(share.probability, permille),
    rounded: !isWholeUnits(share.probability, permille),
    meantPermille: meant && roundedUnits(meant, permille),
  };
}
