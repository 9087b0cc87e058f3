import { percentNumberText } from "../percent-text";
import { normalForm } from "../text/normal-form";
import { NUMBER_PATTERN } from "../text/fraction";
import { WHOLE_PERMILLE } from "../whole";
import type { ShownShare } from "./shown-questions";

/** A share as its field shows it. `isPercent`: a bare number of per cent, so that the sign belongs after it. */
export type WrittenShare = { text: string; isPercent: boolean };

const BARE_NUMBER = new RegExp(`^${NUMBER_PATTERN}$`);

/** Decimals of a per cent that the rest of an answer may have before it is written as a fraction. */
const REST_SCALE = 10_000n;

/** What the field of a branch shows: an answer as typed, the rest of one exactly, the ratio of the leaves to 0.1 %. O(length). */
export function writtenShare(share: ShownShare): WrittenShare {
  if (share.from === "typed") return { text: share.text, isPercent: BARE_NUMBER.test(normalForm(share.text)) };
  if (share.from === "shares") return { text: percentNumberText((WHOLE_PERMILLE * share.num) / share.den), isPercent: true };
  const scaled = BigInt(share.num) * 100n * REST_SCALE;
  const den = BigInt(share.den);
  if (scaled % den !== 0n) return { text: `${share.num}/${share.den}`, isPercent: false };
  return { text: String(Number(scaled / den) / Number(REST_SCALE)), isPercent: true };
}
