import { apportion } from "../distribution";
import { WHOLE_PERMILLE } from "../whole";
import { add, decimal, divide, isWholeUnits, roundedUnits, SIGNED_NUMBER, type Fraction } from "./fraction";

/** K numbers as typed: their sum, the estimate they make when scaled to 1000, and whether they needed scaling. */
export type EstimateText = { weightsPermille: number[]; addUpTo: number; isWhole: boolean; rounded: boolean };

/** Sums that make a whole estimate, by the signs that the numbers carry. */
const WHOLES: Readonly<Record<string, readonly bigint[]>> = { "": [100n, 1n, 1000n], "%": [100n], "‰": [1000n] };

/** Sums may miss the whole by this part: 0.3333333333 three times is meant as 1. */
const TOLERANCE = 1_000_000n;

/** Units in which typed numbers are compared when they are dealt out; far finer than what is kept. */
const FINE_UNITS = 1_000_000_000n;

/**
 * Reads a whole estimate from a text in normal form: K numbers split by "/", ";" or spaces, or by K−1 commas.
 * Scaling is by `apportion`, so a positive number stays positive. Null when it is none, or all zero. O(length²).
 */
export function readEstimate(text: string, k: number): EstimateText | null {
  const numbers = readNumbers(splitAtCommas(text, k) ?? text.split(/ ?[/;] ?| /));
  if (!numbers || numbers.values.length !== k) return null;
  const total = numbers.values.reduce(add);
  if (total.num === 0n) return null;
  const parts = numbers.values.map((value) => divide(value, total));
  return {
    weightsPermille: apportion(WHOLE_PERMILLE, parts.map(fineUnits)),
    addUpTo: Number(total.num) / Number(total.den),
    isWhole: (WHOLES[numbers.sign] ?? []).some((whole) => isNear(total, whole)),
    rounded: !parts.every((part) => isWholeUnits(part, BigInt(WHOLE_PERMILLE))),
  };
}

/** "50, 30, 20": commas separate when there are K−1 of them with numbers between; otherwise they are decimal commas. */
function splitAtCommas(text: string, k: number): string[] | null {
  const parts = text.split(/ ?, ?/);
  return parts.length === k && parts.every((part) => SIGNED_NUMBER.test(part)) ? parts : null;
}

/** The values and the one sign they carry ("" for none); null when a part is no number or the signs are mixed. */
function readNumbers(parts: readonly string[]): { values: Fraction[]; sign: string } | null {
  const matches = parts.map((part) => SIGNED_NUMBER.exec(part));
  const values = matches.flatMap((match) => (match?.[1] === undefined ? [] : [decimal(match[1])]));
  const signs = new Set(matches.flatMap((match) => match?.[2] ?? []));
  if (values.length !== parts.length || signs.size > 1) return null;
  return { values, sign: [...signs].join("") };
}

function fineUnits(part: Fraction): number {
  return part.num === 0n ? 0 : Math.max(1, roundedUnits(part, FINE_UNITS));
}

function isNear({ num, den }: Fraction, whole: bigint): boolean {
  const off = num - whole * den;
  return (off < 0n ? -off : off) * TOLERANCE <= whole * den;
}
